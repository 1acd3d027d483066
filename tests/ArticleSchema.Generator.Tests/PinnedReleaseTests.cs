using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Drafts that are pinned to releases: the C# of these, where it stands, and what an edit costs.</summary>
public sealed class PinnedReleaseTests
{
    private const string Older = "schema: house/core\nversion: 1.0\nnamespace: House\ntypes:\n  Room: { values: [one] }\n  Attic: { values: [high] }\n";

    private static readonly SchemaText s_house = new("core.schema.yaml", "schema: house/core\nversion: 1.1\nnamespace: House\ntypes:\n  Room: { values: [one, two] }\n  Attic: { values: [high] }\n");

    private static readonly SchemaText s_release = Release("releases/core@1.0.schema.yaml", Older);

    private static readonly SchemaText s_task = Task("house/core@1.0");

    [Fact]
    public void Releases_ThatDraftsName_AreEmittedInTheirHomes()
    {
        Fixture fixture = Fixture.Of("emit/pinned-release");
        GeneratorRun run = GeneratorRun.Of([.. fixture.Schemas.Select(s => new SchemaText(s.Path, s.Text)), .. fixture.Releases.Select(s => new SchemaText(s.Path, s.Text, "release"))]);

        run.ShouldCompile();
        run.Sources.Select(s => s.Key + " " + NamespaceOf(s.Value)).Order(StringComparer.Ordinal).ShouldBe(
        [
            "test/base-1.0.g.cs Test.Base.V1", "test/base.g.cs Test.Base", "test/core-1.0.g.cs Test.Core.V1_0", "test/core-1.1.g.cs Test.Core.V1",
            "test/core.g.cs Test.Core", "test/main.g.cs Test.Main", "test/words.g.cs Test.Words",
        ]);
        run.Sources["test/core-1.0.g.cs"].ShouldNotContain("Nobody", Case.Sensitive, "nobody names it");
        run.Sources["test/core-1.0.g.cs"].ShouldContain("global::Test.Words.Word ", Case.Sensitive, "the draft is that version, and has C#");
        run.Sources["test/main.g.cs"].ShouldContain(", global::Test.Core.V1_0.IDated");
    }

    [Theory]
    [InlineData("alias: { Ninjs: ninjs/item@1.6 }", "ninjs/item-1.6.g.cs", "Fixtures.V1")]
    [InlineData("alias: { Ninjs: ninjs/item }", "ninjs/item-3.1.g.cs", "Fixtures.V3")]
    public void Standard_WithoutADraft_IsEmittedBelowThisProject(string alias, string file, string home)
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            .. Directory.EnumerateFiles(Repository.PathOf("schemas", "standards", "ninjs"), "*.schema.yaml").Order(StringComparer.Ordinal).Select(p => new SchemaText(p, File.ReadAllText(p), "reference")),
            new SchemaText("desk.schema.yaml", $"schema: desk/wire\nversion: 1.0\nnamespace: Desks\n{alias}\ntypes:\n  Wire: {{ fields: {{ item: Ninjs.Item }} }}\n"),
        ]);

        run.ShouldCompile();
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["desk/wire.g.cs", file]);
        NamespaceOf(run.Sources[file]).ShouldBe(home);
    }

    [Fact]
    public void VersionOfAStandard_AmongTheDrafts_IsTheCSharpThatItIs()
    {
        GeneratorRun run = GeneratorRun.Of(
        [
            new SchemaText("standard@3.0.schema.yaml", "schema: test/standard\nversion: 3.0\nnamespace: Standard.V3_0\ntypes:\n  Item: { values: [one] }\n"),
            new SchemaText("main.schema.yaml", "schema: test/main\nversion: 1.0\nnamespace: Main\nimport: [test/standard@3.0]\ntypes:\n  T: { fields: { item: Item } }\n"),
        ]);

        run.ShouldCompile();
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["test/main.g.cs", "test/standard-3.0.g.cs"]);
        run.Sources["test/main.g.cs"].ShouldContain("global::Standard.V3_0.Item Item");
    }

    [Theory]
    [InlineData("gazette/story@1.2", "Gazette.V1", "Gazette.V1_0")]
    [InlineData("gazette/story@1.0", "Gazette.V1_2", "Gazette.V1")]
    public void Release_ThatADraftIsPinnedToAndALensJoins_IsEmittedOnce(string pin, string joined, string oldest)
    {
        string folder = Repository.PathOf("tests", "ArticleSchema.Tests", "schemas", "gazette");
        GeneratorRun run = GeneratorRun.Of(
            [
                .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => new SchemaText(
                    Path.GetRelativePath(folder, p), File.ReadAllText(p), p.EndsWith(".lens.yaml", StringComparison.Ordinal) ? "lens" : p.Contains("releases", StringComparison.Ordinal) ? "release" : "schema")),
                new SchemaText("page.schema.yaml", $"schema: gazette/page\nversion: 1.0\nnamespace: Gazette\nimport: [{pin}]\ntypes:\n  Page: {{ fields: {{ top: Story }} }}\n"),
            ],
            """
            namespace Gazette;
            internal static partial class PageRange
            {
                internal static partial (long? FirstPage, long? LastPage) Split(string pages) => (1, 2);
                internal static partial string? Join(long? firstPage, long? lastPage) => null;
            }
            """);

        run.ShouldCompile();
        NamespaceOf(run.Sources["gazette/story-1.2.g.cs"]).ShouldBe(joined);
        run.Sources.Values.Where(s => NamespaceOf(s) == oldest).ShouldNotBeEmpty("as C# or as tables");
        run.Sources["Gazette.Story.Versions.g.cs"].ShouldContain($"From{joined.Split('.')[1]}(global::{joined}.Story older");
        run.Sources["gazette/page.g.cs"].ShouldContain(pin.EndsWith("1.2", StringComparison.Ordinal) ? $"global::{joined}.Story Top" : $"global::{oldest}.Story Top");
    }

    [Fact]
    public void Release_OfAnotherProject_IsBelowThisProjectAndNotWhereADraftIs()
    {
        SchemaText release = new("house/core@1.0.schema.yaml", s_release.GetText().ToString(), "reference", project: "House");
        GeneratorRun.Of([s_task, release]).Sources["house/core-1.0.g.cs"].ShouldContain("namespace Fixtures.V1;");
        SchemaText other = new("other.schema.yaml", "schema: desk/other\nversion: 1.0\nnamespace: Fixtures.V1\ntypes:\n  Room: { values: [one] }\n");

        GeneratorRun run = GeneratorRun.Of([s_task, release, other]);
        run.ShouldCompile();
        run.Sources["house/core-1.0.g.cs"].ShouldContain("namespace Fixtures.V1_0;");
    }

    [Fact]
    public void Draft_ThatIsPinned_Edited_EmitsItselfAlone()
    {
        GeneratorRun run = GeneratorRun.Of([s_task, s_house, s_release]);
        run.ShouldCompile();
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["desk/task.g.cs", "house/core-1.0.g.cs", "house/core.g.cs"]);

        GeneratorRun commented = run.With(s_task, new SchemaText(s_task.Path, s_task.GetText() + "# a comment\n"));
        commented.EmittedCount.ShouldBe(0);
        commented.ParsedFiles.ShouldBe([s_task.Path]);
        commented.Reasons(Steps.Versions).Keys.ShouldBe([IncrementalStepRunReason.Unchanged]);

        GeneratorRun edited = run.With(s_task, new SchemaText(s_task.Path, s_task.GetText() + "  Chore: { fields: { what: string } }\n"));
        edited.EmittedCount.ShouldBe(1);
        edited.PrintedTypes.ShouldBe(["Chore"]);
        edited.Reasons(Steps.Versions).Keys.ShouldBe([IncrementalStepRunReason.Unchanged]);

        run.WithSource("class B;").Reasons(Steps.Versions).Keys.ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void Draft_BesideThePinned_Edited_EmitsNoRelease()
    {
        GeneratorRun run = GeneratorRun.Of([s_task, s_house, s_release]);
        GeneratorRun edited = run.With(s_house, new SchemaText(s_house.Path, s_house.GetText().ToString().Replace("[high]", "[high, higher]", StringComparison.Ordinal)));

        edited.EmittedCount.ShouldBe(1);
        edited.PrintedTypes.ShouldBe(["Attic"]);
    }

    [Fact]
    public void Pin_TakenAway_TakesTheCSharpAlong()
    {
        GeneratorRun run = GeneratorRun.Of([s_task, s_house, s_release]);
        SchemaText unpinned = Task("house/core");
        GeneratorRun without = run.With(s_task, unpinned);

        without.ShouldCompile();
        without.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["desk/task.g.cs", "house/core.g.cs"]);
        without.With(unpinned, s_task).Sources.ShouldBe(run.Sources, ignoreOrder: true);
    }

    [Fact]
    public void Draft_ThatNamesAnotherTypeOfItsPin_EmitsThatTypeToo()
    {
        GeneratorRun run = GeneratorRun.Of([s_task, s_house, s_release]);
        run.Sources["house/core-1.0.g.cs"].ShouldNotContain("Attic");

        GeneratorRun edited = run.With(s_task, new SchemaText(s_task.Path, s_task.GetText() + "  Chore: { fields: { up: Attic } }\n"));
        edited.ShouldCompile();
        edited.Sources["house/core-1.0.g.cs"].ShouldContain("struct Attic");
        edited.PrintedTypes.ShouldBe(["Chore"], "of the drafts");
    }

    private static SchemaText Task(string import) =>
        new("task.schema.yaml", $"schema: desk/task\nversion: 1.0\nnamespace: Desks\nimport: [{import}]\ntypes:\n  Task: {{ fields: {{ where: Room }} }}\n");

    private static SchemaText Release(string path, string text)
    {
        BindingResult result = Binder.Bind([new SchemaInput(SchemaParser.Parse(new SourceText(path, text)), true, null)]);
        return new SchemaText(path, ReleaseText.WithHeader(text, result.Schemas[0]), "release");
    }

    private static string NamespaceOf(string source) => source.Split("\nnamespace ")[1].Split(';')[0];
}
