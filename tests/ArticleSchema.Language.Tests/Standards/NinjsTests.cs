using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Standards;

/// <summary>The re-authored ninjs schemas build, and take what IPTC's documentation shows.</summary>
public sealed class NinjsTests
{
    private static readonly BindingResult s_binding = Binder.Bind(
        Directory.EnumerateFiles(Repository.PathOf("schemas", "standards", "ninjs"), "*.schema.yaml")
            .Order(StringComparer.Ordinal)
            .Select(p => new SchemaInput(SchemaParser.Parse(new SourceText(Path.GetFileName(p), File.ReadAllText(p))), false, null)));

    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach ((string version, string name) in NinjsSamples.All)
            {
                samples.Add(version, name);
            }

            return samples;
        }
    }

    [Fact]
    public void Schemas_Bound_ReportNothing() => s_binding.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Checked_HasNoError(string version, string name)
    {
        var item = s_binding.Schemas.Single(s => s.Version == version).Types.Single(t => t.Name == "Item");
        var document = NinjsSamples.Read(version, name);

        Interpreter.Check(item, document, CheckOptions.Default)
            .Where(p => p.Severity == ProblemSeverity.Error)
            .Select(p => p.ToString())
            .ShouldBeEmpty();
    }
}
