using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Released versions in C#: which are emitted, where, and what an edit costs.</summary>
public sealed class VersionTests
{
    private const string PageRange = """
        namespace Gazette;
        internal static partial class PageRange
        {
            internal static partial (long? FirstPage, long? LastPage) Split(string pages) => (1, 2);
            internal static partial string? Join(long? firstPage, long? lastPage) => null;
        }
        """;

    private static readonly string s_folder = Repository.PathOf("tests", "ArticleSchema.Tests", "schemas", "gazette");

    [Fact]
    public void Releases_ThatALensJoins_AreEmittedAndCompile()
    {
        var run = GeneratorRun.Of(Files(), PageRange);

        run.ShouldCompile();
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "Gazette.PageRange.Lenses.g.cs", "Gazette.Story.Versions.g.cs", "Gazette.V1_0.GazettePeopleTables.g.cs", "Gazette.V1_0.GazetteStoryTables.g.cs",
            "gazette/people.g.cs", "gazette/story-1.2.g.cs", "gazette/story-2.0.g.cs", "gazette/story.g.cs",
        ]);
    }

    [Fact]
    public void Releases_WithoutALens_AreNotEmitted()
    {
        var run = GeneratorRun.Of(Files().Where(f => f.Role == "release" ? f.Path.Contains("@1.", StringComparison.Ordinal) || f.Path.Contains("@2.0", StringComparison.Ordinal) : f.Role != "lens"));

        run.Sources.Keys.ShouldNotContain(k => k.Contains(".V", StringComparison.Ordinal) || k.Contains('-', StringComparison.Ordinal));
    }

    [Fact]
    public void Lens_WithAClassThatIsNotThere_ShowsWhatToWrite()
    {
        var run = GeneratorRun.Of(Files());

        Diagnostic diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("ART5007");
        diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(
            "There is no class 'Gazette.PageRange' with what the lens asks of it; write static partial class PageRange { "
            + "internal static partial (long? FirstPage, long? LastPage) Split(string pages) => …; internal static partial string? Join(long? firstPage, long? lastPage) => …; }");
        diagnostic.Location.GetLineSpan().StartLinePosition.ToString().ShouldBe("10,65");
        run.CompilerDiagnostics.ShouldBeEmpty("one error is enough");
    }

    [Fact]
    public void Lens_Edited_EmitsWhatKnowsItAlone()
    {
        SchemaText[] files = Files();
        SchemaText lens = files.Single(f => f.Role == "lens");
        var run = GeneratorRun.Of(files, PageRange);

        run.With(lens, new SchemaText(lens.Path, lens.GetText() + "# a comment\n", "lens")).EmittedCount.ShouldBe(0);
        run.With(lens, new SchemaText(lens.Path, lens.GetText().ToString().Replace("language: en", "language: de", StringComparison.Ordinal), "lens")).EmittedCount.ShouldBe(1);
    }

    [Fact]
    public void Draft_Edited_EmitsNoRelease()
    {
        SchemaText[] files = Files();
        SchemaText draft = files.Single(f => f.Path == "story.schema.yaml");
        var run = GeneratorRun.Of(files, PageRange)
            .With(draft, new SchemaText(draft.Path, draft.GetText().ToString().Replace("A second headline.", "Another headline.", StringComparison.Ordinal)));

        run.EmittedCount.ShouldBe(1);
    }

    [Fact]
    public void CSharp_Edited_EmitsNothing() => GeneratorRun.Of(Files(), PageRange).WithSource("class B { int _x; }").EmittedCount.ShouldBe(0);

    [Fact]
    public void ReferredRelease_ThatNobodyNames_IsNeitherParsedNorResolved()
    {
        SchemaText house = new("house.schema.yaml", "schema: house/core\nversion: 2.0\nnamespace: House\ntypes:\n  Desk: { values: [world] }\n", "reference");
        SchemaText older = new("core@1.0.schema.yaml", "# release house/core@1.0 sha256:0\nschema: house/core\nversion: 1.0\nnamespace: House\ntypes:\n  Room: { values: [one] }\n", "reference");
        SchemaText draft = Task("house/core", "Desk");

        GeneratorRun unnamed = GeneratorRun.Of([draft, house, older]);
        unnamed.Diagnostics.ShouldBeEmpty();
        unnamed.ParsedFiles.ShouldBe(["task.schema.yaml", "house.schema.yaml"]);

        GeneratorRun named = unnamed.With(draft, Task("house/core@1.0", "Room"));
        named.ShouldCompile();
        named.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["desk/task.g.cs", "house/core-1.0.g.cs"]);
        unnamed.With(draft, Task("house/core", "Room")).Diagnostics.ShouldContain(d => d.Id == "ART2001");
        // Without a draft the newest release is meant.
        GeneratorRun.Of([Task("house/core", "Room"), older]).ShouldCompile();

        static SchemaText Task(string import, string type) =>
            new("task.schema.yaml", $"schema: desk/task\nversion: 1.0\nnamespace: Desks\nimport: [{import}]\ntypes:\n  Task: {{ fields: {{ where: {type} }} }}\n");
    }

    private static SchemaText[] Files() => [.. Directory.EnumerateFiles(s_folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => new SchemaText(
        Path.GetRelativePath(s_folder, p).Replace('\\', '/'),
        File.ReadAllText(p),
        p.EndsWith(".lens.yaml", StringComparison.Ordinal) ? "lens" : p.Contains("releases", StringComparison.Ordinal) ? "release" : "schema"))];
}
