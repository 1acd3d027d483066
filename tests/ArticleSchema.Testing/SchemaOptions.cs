using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Testing;

/// <summary>What the build tells the generator of files and project.</summary>
/// <param name="rootNamespace">Of the project.</param>
internal sealed class SchemaOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    private static readonly Options s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = rootNamespace, ["build_property.ArticleSchemaToday"] = Fixture.Today });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is SchemaText schema
        ? new Options(new()
        {
            ["build_metadata.AdditionalFiles.ArticleSchemaRole"] = schema.Role,
            ["build_metadata.AdditionalFiles.ArticleSchemaNamespace"] = schema.Project ?? "",
            ["build_metadata.AdditionalFiles.ArticleSchemaType"] = schema.Type ?? "",
            ["build_metadata.AdditionalFiles.ArticleSchemaKey"] = schema.Key ?? "",
            ["build_metadata.AdditionalFiles.ArticleSchemaBody"] = schema.Body ?? "",
        })
        : s_none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
