using System.Collections.Immutable;
using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>The types of <c>story.schema.yaml</c>, generated in the same project as what uses them, or in one that is referred to.</summary>
internal static class Stories
{
    private static readonly Lazy<CSharpCompilation> s_own = new(() =>
    {
        using var reader = new StreamReader(typeof(Stories).Assembly.GetManifestResourceStream("story.schema.yaml")!);
        GeneratorRun run = GeneratorRun.Of([new SchemaText("story.schema.yaml", reader.ReadToEnd())]);
        run.ShouldCompile();
        return run.Output;
    });

    private static readonly Lazy<CSharpCompilation> s_referred = new(() =>
    {
        using var stream = new MemoryStream();
        s_own.Value.Emit(stream).Success.ShouldBeTrue();
        return s_own.Value.RemoveAllSyntaxTrees().WithAssemblyName("Uses").AddReferences(MetadataReference.CreateFromImage(stream.ToArray()));
    });

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13);

    public static CSharpCompilation Compile(string source, bool isReferred) =>
        (isReferred ? s_referred : s_own).Value.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions, "Uses.cs"));

    /// <summary>The generated files, for a workspace.</summary>
    public static CSharpCompilation Referred => s_referred.Value;
}
