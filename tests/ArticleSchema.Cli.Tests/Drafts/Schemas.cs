using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests.Drafts;

/// <summary>Schemas of the repository, and those that the tool wrote.</summary>
internal static class Schemas
{
    /// <summary>A type of the files in a folder, and of the standard ones.</summary>
    public static TypeModel Find(string folder, string name)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.schema.yaml").Concat(Directory.EnumerateFiles(Repository.PathOf("schemas", "articleschema"), "*.schema.yaml")).Distinct().Order(StringComparer.Ordinal)];
        BindingResult bound = Bind([.. files.Select(f => new SourceText(f, File.ReadAllText(f)))]);
        string[] parts = name.Split(':');
        return bound.Schemas.First(s => s.Id == parts[0].Split('@')[0] && (!parts[0].Contains('@', StringComparison.Ordinal) || s.Version.ToString() == parts[0].Split('@')[1])).Types.First(t => t.Name == parts[1]);
    }

    /// <summary>The types of one file that must build.</summary>
    public static IReadOnlyList<TypeModel> Of(string yaml)
    {
        BindingResult bound = Bind([new SourceText("written.schema.yaml", yaml)]);
        bound.Diagnostics.Where(d => d.Rule.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(yaml);
        return [.. bound.Schemas[0].Types];
    }

    private static BindingResult Bind(IReadOnlyList<SourceText> sources) =>
        Binder.Bind(sources.Select(s => new SchemaInput(SchemaParser.Parse(s), IsReference: false, "Tests" + Path.GetFileName(s.Path).Replace(".", "", StringComparison.Ordinal))));
}
