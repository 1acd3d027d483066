using ArticleSchema.Parity.Tests;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests.Drafts;

/// <summary>What is inferred from samples takes them, and says what a person would see in them.</summary>
public sealed class InferTests
{
    private const int Documents = 40;

    public static TheoryData<string> Folders => ["tests/Documents/ninjs/1.6", "tests/Documents/ninjs/2.2", "tests/Documents/ninjs/3.1", "tests/Documents/vocabulary", "samples/Newsroom/commissions", "tests/Fixtures/cli/newsroom"];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Samples_OfTheRepository_AreTaken(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(Repository.PathOf(folder), "*.json").Order(StringComparer.Ordinal)];
        ToolResult inferred = (await Tool.RunAsync(Tool.NewFolder(), ["infer", .. files, "--name", "samples/one:Sample"])).ShouldExit(0);
        TypeModel type = Schemas.Of(inferred.Output).First(t => t.Name == "Sample");
        foreach (string file in files)
        {
            Reports.Errors(type, await File.ReadAllTextAsync(file)).ShouldBeEmpty(file + "\n" + inferred.Output);
        }
    }

    [Theory]
    [InlineData("schemas/articleschema", "articleschema/article:Article")]
    [InlineData("schemas/standards/ninjs", "ninjs/item@3.1:Item")]
    [InlineData("tests/Fixtures/emit/records", "emit/records:Foreign")]
    [InlineData("tests/Fixtures/emit/unions", "emit/unions:Holder")]
    [InlineData("tests/Fixtures/emit/untagged", "emit/untagged:Holder")]
    [InlineData("tests/Fixtures/emit/relations", "emit/relations:Graph")]
    [InlineData("tests/Fixtures/emit/wide", "emit/wide:Wide")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Shape")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Tree")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Many")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Maybe")]
    [InlineData("tests/Fixtures/emit/facets", "emit/facets:Texts")]
    [InlineData("tests/Fixtures/emit/forms", "emit/forms:All")]
    public async Task Documents_OfOurOwnTypes_AreTaken(string folder, string name)
    {
        TypeModel type = Schemas.Find(folder, name);
        int seed = int.TryParse(Environment.GetEnvironmentVariable("ARTICLESCHEMA_SEED"), out int given) ? given : Environment.TickCount;
        var random = new Random(seed);
        var maker = new DocumentMaker(random);
        string work = Tool.NewFolder();

        // Documents that are wrong in one place are samples as good as any: whatever was seen is to be taken.
        string[] lines = [.. Enumerable.Range(0, Documents).Select(i => i % 3 == 2 ? Faults.Plant(maker.Make(type), random) : maker.Make(type)).Select(d => d.ToString()).Where(IsSample)];
        await File.WriteAllLinesAsync(Path.Combine(work, "samples.ndjson"), lines);
        ToolResult inferred = await Tool.RunAsync(work, "infer samples.ndjson --name samples/one:Sample");
        inferred.ExitCode.ShouldBe(0, $"seed {seed}\n{inferred.Errors}");
        TypeModel again = Schemas.Of(inferred.Output) is var types && types.FirstOrDefault(t => t.Name == "Sample") is { } found ? found : types[0];
        foreach (string line in lines)
        {
            Reports.Errors(again, line).ShouldBeEmpty($"seed {seed}: {line}");
        }
    }

    [Fact]
    public async Task Samples_ThatSayMuch_GiveWhatAPersonWouldWrite()
    {
        string work = Tool.NewFolder();
        await File.WriteAllLinesAsync(Path.Combine(work, "page.ndjson"), Enumerable.Range(0, 12).Select(i => $$$"""
            {"id":"urn:page:{{{i}}}","desk":"{{{(i % 2 == 0 ? "world" : "sport")}}}","published":"2026-01-01T00:00:00Z","titles":{"{{{(i % 3 == 0 ? "en" : "pt-BR")}}}":"x"},
            "by":{{{(i % 2 == 0 ? "\"Ann\"" : "[\"Ann\",\"Bo\"]")}}},"size":{{{(i % 4 == 0 ? "1.5" : "2")}}},"note":{{{(i == 3 ? "null" : "\"n n\"")}}},
            "media":[{{{(i % 2 == 0 ? "{\"type\":\"image\",\"width\":1}" : "{\"type\":\"video\",\"seconds\":2}")}}}],
            "replies":[{"who":"a b","text":"c d","at":"2026-01-01","replies":[{"who":"a b","text":"c d","at":"2026-01-02"}]}],"grid":[[1,2],[3]],"odd":{{{(i == 0 ? "1" : "\"a b\"")}}}}
            """.ReplaceLineEndings("")));
        (await Tool.RunAsync(work, "infer page.ndjson")).ShouldExit(0).Output.ShouldBe("""
            # Inferred from 12 documents: a first draft, to go on from.
            schema: page
            version: 1.0

            types:
              Page:
                document: { tag: none }
                fields:
                  id: uri
                  desk: Desk  # 2 tokens in 12 values
                  published: timestamp
                  titles: string by language*  # 'x' in all 12
                  by: { type: By*, one-or-many: true }  # a list in 6 of 12; 2 tokens in 18 values
                  size: number
                  note: string?  # in 12 of 12, some null
                  media: Media+
                  replies: Reply+
                  grid: Grid+
                  odd: Odd  # of several kinds

              Desk:
                values: [world, sport]

              By:
                values: [Ann, Bo]

              # told apart by 'type' in 12 objects
              Media:
                tag: type
                one-of: { image: Image, video: Video }

              Reply:
                fields:
                  who: string
                  text: string
                  at: date
                  replies: Reply*  # in 12 of 24

              Grid: { type: integer* }

              Odd:
                one-of: [integer, string]

              Image:
                fields:
                  width: integer

              Video:
                fields:
                  seconds: integer

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Branches_OfPlacesThatBecameOne_KeepWhatIsTheirOwn()
    {
        string work = Tool.NewFolder();
        await File.WriteAllLinesAsync(Path.Combine(work, "page.ndjson"),
        [
            """{"type":"a","item":{"kind":"p","name":"x","note":"n n"}}""", """{"type":"a","item":{"kind":"q","size":1,"note":5}}""",
            """{"type":"b","item":{"kind":"p","name":"x","note":"n n"}}""", """{"type":"b","item":{"kind":"q","size":1,"note":5}}""",
        ]);
        (await Tool.RunAsync(work, "infer page.ndjson")).ShouldExit(0).Output.ShouldEndWith("""
              # told apart by 'kind' in 4 objects
              Item:
                tag: kind
                one-of: { p: P, q: Q }

              # guessed from 2 objects
              P:
                fields:
                  name: string
                  note: string

              # guessed from 2 objects
              Q:
                fields:
                  size: integer
                  note: integer

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Member_WithoutAName_IsAField()
    {
        string work = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(work, "page.json"), """{"":1,"empty":"a b"}""");
        (await Tool.RunAsync(work, "infer page.json --output schemas/page.schema.yaml")).ShouldExit(0);
        (await Tool.RunAsync(work, "check")).ShouldExit(0).Output.ShouldBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(work, "schemas", "page.schema.yaml"))).ShouldContain("empty-: { type: integer, json: \"\"");
        (await Tool.RunAsync(work, "validate --type page:Page page.json")).ShouldExit(0);
    }

    [Theory]
    [InlineData("a: 1\nb: [x, 2]\nc: 2026-01-02\n", "b: string*")]
    [InlineData("a: [\n", "")]
    public async Task Yaml_IsReadByWhatItsScalarsLookLike(string yaml, string line)
    {
        string work = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(work, "page.yaml"), yaml);
        (await Tool.RunAsync(work, "infer page.yaml")).ShouldExit(line.Length == 0 ? 1 : 0).Output.ShouldContain(line);
    }

    [Fact]
    public async Task StandardInput_OfManyLines_IsReadAndNothingIsLeft()
    {
        ToolResult result = (await Tool.RunAsync(Tool.NewFolder(), "infer --ndjson -", string.Concat(Enumerable.Repeat("{\"a\":true}\n\n", 3000)))).ShouldExit(0);
        result.Output.ShouldContain("# Inferred from 3000 documents");
        result.Output.ShouldContain("a: boolean");
    }

    [Fact]
    public async Task Samples_WithBrokenOnesAmongThem_AreInferredFromTheRest()
    {
        string work = Tool.NewFolder();
        await File.WriteAllBytesAsync(Path.Combine(work, "page.ndjson"), [.. "{\"a\":1}\n{\"a\":1,\"a\":2}\n{\"a\n"u8, .. "{\"a\":\""u8, 0xFF, .. "\"}\n{\"a\":\"\\ud800\"}\n"u8]);
        ToolResult result = (await Tool.RunAsync(work, "infer page.ndjson")).ShouldExit(1);
        result.Output.ShouldContain("a: integer");
        foreach (string finding in (string[])["page.ndjson:2:8: error duplicate-member", "page.ndjson:3:", "page.ndjson:4:7: error json", "page.ndjson:5:6: error format"])
        {
            result.Errors.ShouldContain(finding);
        }

        await File.WriteAllTextAsync(Path.Combine(work, "empty.ndjson"), "\n\n");
        (await Tool.RunAsync(work, "infer empty.ndjson")).ShouldExit(2).Errors.ShouldContain("there is no sample");
    }

    /// <summary>Not what every type refuses: a member twice, half a character.</summary>
    // A number too large for any type can be a member, of which anything may be said, but not a document.
    private static bool IsSample(string json) => !IsTooLarge(json) && !json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) && !JsonItem.Parse(json).All().Any(i => i.Members.Select(m => m.Key).Distinct().Count() < i.Members.Count);

    private static bool IsTooLarge(string json) => double.TryParse(json, System.Globalization.CultureInfo.InvariantCulture, out double value) && double.IsInfinity(value);
}
