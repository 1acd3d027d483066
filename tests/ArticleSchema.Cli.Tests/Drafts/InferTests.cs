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
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var maker = new DocumentMaker(random);
        string work = Tool.NewFolder();

        // Documents that are wrong in one place are samples as good as any: whatever was seen is to be taken.
        string[] lines = [.. Enumerable.Range(0, Documents).Select(i => i % 3 == 2 ? Faults.Plant(maker.Make(type), random) : maker.Make(type)).Select(d => d.ToString()).Where(HasNoDuplicate)];
        await File.WriteAllLinesAsync(Path.Combine(work, "samples.ndjson"), lines);
        ToolResult inferred = await Tool.RunAsync(work, "infer samples.ndjson --name samples/one:Sample");
        inferred.ExitCode.ShouldBe(0, $"seed {seed}\n{inferred.Errors}");
        TypeModel again = Schemas.Of(inferred.Output) is var types && types.FirstOrDefault(t => t.Name == "Sample") is { } found ? found : types[0];
        foreach (string line in lines)
        {
            Reports.Errors(again, line).ShouldBeEmpty($"seed {seed}: {line}");
        }
    }

    private static bool HasNoDuplicate(string json) => !JsonItem.Parse(json).All().Any(i => i.Members.Select(m => m.Key).Distinct().Count() < i.Members.Count);
}
