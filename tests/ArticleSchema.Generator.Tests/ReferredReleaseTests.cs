using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Generator.Tests;

/// <summary>Releases of schemas that a project refers to, in the project that pins them.</summary>
public sealed class ReferredReleaseTests
{
    private const string Older = """
        schema: desk/story
        version: 1.0
        namespace: Desks
        import: [articleschema/article@1.0, articleschema/core@1.0]
        types:
          Story:
            document: true
            fields:
              key: Key
              credits: Credit*
        """;

    private const string Newer = """
        schema: desk/story
        version: 2.0
        namespace: Desks
        import: [articleschema/core]
        types:
          Story:
            document: true
            fields:
              key: Key
              keys: Key*
        """;

    private const string Lens = """
        lens: { from: desk/story@1.0:Story, to: desk/story@2.0:Story }
        steps:
          - in: Story
            do:
              - unbox: { credits: key }
              - rename: { credits: keys }
        """;

    [Fact]
    public void TypesOfAReleaseOfThePackage_ThatThePackageHasInCSharpToo_Compile()
    {
        GeneratorRun run = GeneratorRun.Of([new SchemaText("story.schema.yaml", Newer), Release("story@1.0.schema.yaml", Older), new SchemaText("story.lens.yaml", Lens, "lens"), .. Standard()]);

        run.Diagnostics.ShouldBeEmpty();
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["Desks.Story.Versions.g.cs", "articleschema/article-1.0.g.cs", "desk/story-1.0.g.cs", "desk/story.g.cs"]);
        run.CompilerDiagnostics.Select(d => d.ToString()).ShouldBeEmpty();
    }

    private static SchemaText Release(string path, string text)
    {
        SchemaSyntax syntax = SchemaParser.Parse(new SourceText(path, text));
        BindingResult result = Binder.Bind([new SchemaInput(syntax, true, null), .. Standard().Select(s => new SchemaInput(SchemaParser.Parse(new SourceText(s.Path, s.GetText().ToString())), true, null))]);
        return new SchemaText(path, ReleaseText.WithHeader(text, result.Schemas[0]), "release");
    }

    private static IEnumerable<SchemaText> Standard() => Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(p => new SchemaText(p, File.ReadAllText(p), "reference"));
}
