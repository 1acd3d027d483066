using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>What is done again after an edit, by the reasons that the pipeline itself gives.</summary>
public sealed class IncrementalTests
{
    private const string Schema = """
        schema: test/main
        version: 1.0
        types:
          Article:
            fields:
              title: string
              author: Person
          Person:
            fields:
              name: string
          Role: { values: [author, editor] }
        """;

    private static readonly SchemaText s_text = new("main.schema.yaml", Schema);

    private static readonly SchemaText[] s_three = [.. "abc".Select(c => new SchemaText(
        $"{c}.schema.yaml", $"schema: test/{c}\nversion: 1.0\ntypes:\n  {char.ToUpperInvariant(c)}: {{ fields: {{ name: string }} }}\n"))];

    [Theory]
    [InlineData("a comment at the end", "\n# a comment")]
    [InlineData("blank lines", "\n\n\n")]
    public void Schema_EditWithoutMeaning_EmitsNothing(string edit, string addition)
    {
        var run = GeneratorRun.Of([s_text]).With(s_text, new SchemaText("main.schema.yaml", Schema + addition));

        run.EmittedCount.ShouldBe(0, edit);
        run.Reasons(Steps.Parse).Keys.ShouldBe([IncrementalStepRunReason.Modified]);
        run.Reasons(Steps.Model).Keys.ShouldBe([IncrementalStepRunReason.Unchanged]);
    }

    [Fact]
    public void Schema_CommentAtTheTop_EmitsNothingAlthoughEveryPlaceMoves()
    {
        var run = GeneratorRun.Of([s_text]).With(s_text, new SchemaText("main.schema.yaml", "# moved\n\n" + Schema));

        run.EmittedCount.ShouldBe(0);
    }

    [Fact]
    public void CSharp_AnyEdit_RunsNoStep()
    {
        var run = GeneratorRun.Of([s_text], "class A;").WithSource("class B { int _x; }");

        run.EmittedCount.ShouldBe(0);
        foreach (var step in (string[])[Steps.Files, Steps.Parse, Steps.Bind, Steps.Diagnostics, Steps.Model])
        {
            run.Reasons(step).Keys.ShouldBe([IncrementalStepRunReason.Cached], step);
        }
    }

    [Theory]
    [InlineData("name: string", "name: { type: string, length: 1..10 }", 1)]
    [InlineData("title: string", "title: string?", 1)]
    [InlineData("author, editor", "author, editor, critic", 1)]
    [InlineData("  Person:", "  Persona:", 2)]
    public void Schema_EditOfOneType_PrintsThatTypeAlone(string before, string after, int emitted)
    {
        var edited = Schema.Replace(before, after, StringComparison.Ordinal);
        if (after == "  Persona:")
        {
            edited = edited.Replace("author: Person", "author: Persona", StringComparison.Ordinal);
        }

        var first = GeneratorRun.Of([s_text]);
        var text = new SchemaText("main.schema.yaml", edited);
        var run = first.With(s_text, text);

        run.EmittedCount.ShouldBe(1);
        run.PrintedTypes.Count.ShouldBe(emitted);
        run.Sources.Single().Value.ShouldBe(GeneratorRun.Of([text]).Sources.Single().Value, "what was taken over is what would be printed");
        run.With(text, s_text).Sources.Single().Value.ShouldBe(first.Sources.Single().Value);
    }

    [Fact]
    public void File_Added_EmitsOnlyItself()
    {
        var run = GeneratorRun.Of([s_text]).WithAdded(new SchemaText("other.schema.yaml", """
            schema: test/other
            version: 1.0
            import: [test/main]
            types:
              Other: { fields: { person: Person } }
            """));

        run.EmittedCount.ShouldBe(1);
        run.PrintedTypes.ShouldBe(["Other"]);
        run.ParsedFiles.ShouldBe(["other.schema.yaml"]);
    }

    [Fact]
    public void File_OfMany_IsReadAndParsedAlone()
    {
        var run = GeneratorRun.Of(s_three);
        run.ParsedFiles.Count.ShouldBe(3);

        var edited = new SchemaText("b.schema.yaml", s_three[1].GetText() + "# said at the end\n");
        var after = run.With(s_three[1], edited);
        after.ParsedFiles.ShouldBe(["b.schema.yaml"]);
        // Behind a file that is gone all others stand somewhere else.
        var without = after.Without(s_three[0]);
        without.ParsedFiles.ShouldBeEmpty();
        without.PrintedTypes.ShouldBeEmpty();
        without.WithAdded(s_three[0]).ParsedFiles.ShouldBe(["a.schema.yaml"]);
    }

    [Fact]
    public void File_SavedAsItWas_RunsNothingBehindTheFiles()
    {
        var run = GeneratorRun.Of(s_three).With(s_three[1], new SchemaText("b.schema.yaml", s_three[1].GetText().ToString()));

        run.ParsedFiles.ShouldBeEmpty();
        run.Reasons(Steps.Parse).Keys.ShouldBe([IncrementalStepRunReason.Unchanged]);
        run.Reasons(Steps.Bind).Keys.ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void File_InAnotherRole_IsAnotherFile()
    {
        var run = GeneratorRun.Of(s_three).With(s_three[1], new SchemaText("b.schema.yaml", s_three[1].GetText().ToString(), "reference"));

        run.ParsedFiles.ShouldBe(["b.schema.yaml"]);
        run.Sources.Keys.ShouldBe(["test/a.g.cs", "test/c.g.cs"]);
    }

    [Fact]
    public void Release_OfAnEditedDraft_IsNotResolvedAgain()
    {
        Fixture fixture = Fixture.Of("evolution/compatible");
        var draft = new SchemaText("main.schema.yaml", fixture.Schemas.Single().Text);
        var release = new SchemaText("releases/main@1.0.schema.yaml", fixture.Releases.Single().Text, "release");
        var run = GeneratorRun.Of([draft, release]);

        run.Diagnostics.ShouldBeEmpty();
        var edited = run.With(draft, new SchemaText("main.schema.yaml", draft.GetText().ToString().Replace("1..400", "1..200", StringComparison.Ordinal)));
        edited.Reasons(Steps.Releases).Keys.ShouldBe([IncrementalStepRunReason.Cached]);
        edited.Diagnostics.Select(d => d.Id).ShouldBe(["ART4001"]);

        var commented = run.With(draft, new SchemaText("main.schema.yaml", draft.GetText() + "# a comment"));
        commented.Reasons(Steps.Compare).Keys.ShouldBe([IncrementalStepRunReason.Unchanged]);
    }

    [Fact]
    public void File_Reference_IsResolvedAndNotEmitted()
    {
        var reference = new SchemaText("reference.schema.yaml", """
            schema: test/reference
            version: 1.0
            namespace: Elsewhere
            types:
              Person: { fields: { nope: Nowhere } }
            """, "reference");
        var run = GeneratorRun.Of([reference, new SchemaText("main.schema.yaml", """
            schema: test/main
            version: 1.0
            types:
              Article: { fields: { title: string } }
            """)]);

        run.Sources.Keys.ShouldBe(["test/main.g.cs"]);
        run.Diagnostics.ShouldBeEmpty("its own project reports what is wrong in it");
    }
}
