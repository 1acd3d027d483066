using System.Reflection;
using ArticleSchema.Language.Content;
using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Articles kept in the repository: what C# gets of them, and what an edit does again.</summary>
public sealed class ContentTests
{
    private const string Asks = """
        internal static class Asks
        {
            public static string All() => string.Join("; ", global::System.Linq.Enumerable.Select(Fixtures.Content.Articles, a => $"{a.Key}: {System.Text.Encoding.UTF8.GetString(a.Value.ToUtf8Json())}"));
            public static string Author() => Fixtures.Content.Authors["nakashima"].Name + Fixtures.Content.Authors.Count;
            public static bool Same() => ReferenceEquals(Fixtures.Content.Articles["the-call"], Fixtures.Content.Articles["the-call"]);
            public static bool None() => Fixtures.Content.Articles.TryGetValue("nothing", out _);
            public static string Missing() => Fixtures.Content.Articles["nothing"].Title;
        }
        """;

    [Fact]
    public void Content_Valid_IsTypedAndReadOnce()
    {
        GeneratorRun run = Run("valid", out _, Asks);
        run.ShouldCompile();
        MethodInfo Method(string name) => run.Load().GetType("Asks")!.GetMethod(name)!;

        ((string)Method("All").Invoke(null, null)!).ShouldBe(string.Join("; ",
            """aftermath: {"$schema":"fixtures/content/1.0","id":"urn:example:aftermath","slug":"aftermath","title":"null","published":"2024-11-11T00:00:00Z","words":0,"credit":{"line":"dpa"}}""",
            """the-call: {"$schema":"fixtures/content/1.0","id":"urn:example:call","slug":"the-call","title":"A call: what was said","published":"2024-11-10T12:00:00+01:00","words":12,"free":true,"price":1.50,"author":"nakashima","related":["aftermath","the-call"],"contributors":[{"key":"ann","role":"translator"}],"translator":"ann","credit":"no","extra":{"n":16,"t":null,"s":"1"},"text":"# A call\n\nIt was \"short\" — and quiet.","more":3.10}"""));
        Method("Author").Invoke(null, null).ShouldBe("null1");
        Method("Same").Invoke(null, null).ShouldBe(true);
        Method("None").Invoke(null, null).ShouldBe(false);
        Should.Throw<TargetInvocationException>(() => Method("Missing").Invoke(null, null)).InnerException.ShouldBeOfType<KeyNotFoundException>()
            .Message.ShouldBe("There is no Article 'nothing' among the content of this program.");
    }

    [Fact]
    public void Content_WithErrors_IsLeftOutAndTheRestCompiles()
    {
        GeneratorRun run = Run("problems", out _);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Sources.Keys.Where(k => k.StartsWith("Content.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .ShouldBe(["Content.Articles.TextGood.g.cs", "Content.Articles.g.cs", "Content.Authors.TextY.g.cs", "Content.Authors.g.cs"]);
    }

    [Fact]
    public void Edit_OfOneText_EmitsThatTextAlone()
    {
        GeneratorRun run = Run("valid", out IReadOnlyList<SchemaText> texts);
        SchemaText call = texts.Single(t => t.Path.EndsWith("call.md", StringComparison.Ordinal));

        GeneratorRun edited = run.With(call, With(call, call.GetText().ToString().Replace("quiet", "loud", StringComparison.Ordinal)));

        edited.EmittedCount.ShouldBe(1);
        edited.Reasons(Steps.CheckContent).ShouldBe(new Dictionary<IncrementalStepRunReason, int> { [IncrementalStepRunReason.Modified] = 1, [IncrementalStepRunReason.Cached] = 2 }, ignoreOrder: true);
        edited.Reasons(Steps.Bind).Keys.ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void Edit_OfCSharp_ChecksNoContent()
    {
        GeneratorRun edited = Run("valid", out _, Asks).WithSource("class B;");

        edited.EmittedCount.ShouldBe(0);
        edited.Reasons(Steps.CheckContent).Keys.ShouldBe([IncrementalStepRunReason.Cached]);
    }

    [Fact]
    public void Edit_OfAComment_EmitsNothing()
    {
        GeneratorRun run = Run("valid", out IReadOnlyList<SchemaText> texts);
        SchemaText call = texts.Single(t => t.Path.EndsWith("call.md", StringComparison.Ordinal));

        run.With(call, With(call, call.GetText().ToString().Replace("# The first article.", "# One.\n# Two.", StringComparison.Ordinal))).EmittedCount.ShouldBe(0);
    }

    /// <summary>The schema, the article, the items and the C# of the page that users read.</summary>
    [Fact]
    public void Page_AboutContent_SaysWhatIsSo()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "content.md"));
        string Block(string language) => page.Split("```" + language + "\n", 2)[1].Split("\n```", 2)[0];
        string items = Block("xml");
        string code = Block("csharp");
        items.ShouldContain("""Type="Newsroom.Articles.Article" Key="slug" Body="text" """.TrimEnd());
        items.ShouldContain("Type=\"newsroom/article:Author\"");

        GeneratorRun run = GeneratorRun.Of(
            [
                new SchemaText("article.schema.yaml", Block("yaml")),
                new SchemaText("content/articles/call.md", Block("markdown"), "content", "Newsroom.Articles.Article", "slug", "text"),
                new SchemaText("content/articles/after.md", Block("markdown").Replace("slug: trump-putin-call", "slug: aftermath", StringComparison.Ordinal), "content", "Newsroom.Articles.Article", "slug", "text"),
                new SchemaText("content/authors/nakashima.yaml", "slug: nakashima\nname: Ellen Nakashima\n", "content", "newsroom/article:Author"),
            ],
            $"using System; using Fixtures; using Newsroom.Articles; internal static class Page {{ public static string? Text() {{ {code} return call.Text; }} }}");

        run.ShouldCompile();
        run.Load().GetType("Page")!.GetMethod("Text")!.Invoke(null, null).ShouldBe("The text.");
    }

    [Fact]
    public void References_WithoutContentOfTheirType_AreNotLookedUp()
    {
        Fixture fixture = Fixture.Of("content/valid");
        GeneratorRun run = GeneratorRun.Of([.. fixture.Schemas.Select(s => new SchemaText(s.Path, s.Text)), .. Texts(fixture).Where(t => t.Path.Contains("/Article", StringComparison.Ordinal))]);

        run.Diagnostics.ShouldBeEmpty();
    }

    private static SchemaText With(SchemaText old, string text) => new(old.Path, text, old.Role, old.Type, old.Key, old.Body);

    private static IEnumerable<SchemaText> Texts(Fixture fixture) => fixture.Contents.Select(static (ContentItem c) => new SchemaText(c.Source.Path, c.Source.Text, "content", c.Type, c.Key, c.Body));

    private static GeneratorRun Run(string fixture, out IReadOnlyList<SchemaText> texts, params string[] sources)
    {
        Fixture found = Fixture.Of("content/" + fixture);
        texts = [.. Texts(found)];
        return GeneratorRun.Of([.. found.Schemas.Select(s => new SchemaText(s.Path, s.Text)), .. texts], sources);
    }
}
