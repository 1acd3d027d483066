using System.Text.RegularExpressions;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests;

/// <summary>The language reference: its examples compile, and it leaves nothing out.</summary>
public sealed partial class LanguageReferenceTests
{
    private static readonly string s_text = File.ReadAllText(Repository.PathOf("docs", "language.md"));

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Fences().Count(s_text))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Bound_ReportsNothing(int index)
    {
        var yaml = Fences().Matches(s_text)[index].Groups[1].Value;
        if (!yaml.StartsWith("schema:", StringComparison.Ordinal))
        {
            yaml = "schema: test/example\nversion: 1.0\ntypes:\n" + string.Concat(yaml.Split('\n').Select(l => l.Length == 0 ? "\n" : "  " + l + "\n"));
        }

        Fixture.Bind([new SourceText("example.schema.yaml", yaml)]).Diagnostics.Select(d => d.ToString()).ShouldBeEmpty(yaml);
    }

    [Fact]
    public void Reference_Names_EveryKeyAndBuiltIn()
    {
        var keys = ((IReadOnlyList<KeySpec>[])[Keys.Schema, Keys.Record, Keys.Field, Keys.Enum, Keys.Token, Keys.Union, Keys.Scalar, Keys.Deprecated, Keys.Document])
            .SelectMany(k => k)
            .Select(k => k.Name)
            .Concat(BuiltIns.Names.Where(n => n.Length > 0))
            .Distinct();

        keys.Where(k => !s_text.Contains($"`{k}`", StringComparison.Ordinal) && !Regex.IsMatch(s_text, $@"[`{{ ,]{Regex.Escape(k)}: ")).ShouldBeEmpty();
    }

    [Fact]
    public void Reference_Links_EveryDiagnostic() => Directory
        .EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "ART*.md")
        .Select(p => Path.GetFileName(p)!)
        .Where(n => !s_text.Contains($"(diagnostics/{n})", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
