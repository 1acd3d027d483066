using ArticleSchema.Parity.Tests;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests.Drafts;

/// <summary>Our own types, exported and imported again: what comes back takes and refuses the same documents, but for what the export says it cannot say.</summary>
public sealed class RoundTripTests
{
    private const int Documents = 20;
    private const int FaultsOfEach = 15;

    [Theory]
    [InlineData("schemas/articleschema", "articleschema/article:Article")]
    [InlineData("samples/Newsroom.Schemas/schemas", "newsroom/article:Story")]
    [InlineData("schemas/standards/ninjs", "ninjs/item@1.6:Item")]
    [InlineData("schemas/standards/ninjs", "ninjs/item@2.2:Item")]
    [InlineData("schemas/standards/ninjs", "ninjs/item@3.1:Item")]
    [InlineData("tests/Fixtures/emit/records", "emit/records:Foreign")]
    [InlineData("tests/Fixtures/emit/unions", "emit/unions:Holder")]
    [InlineData("tests/Fixtures/emit/untagged", "emit/untagged:Holder")]
    [InlineData("tests/Fixtures/emit/relations", "emit/relations:Graph")]
    [InlineData("tests/Fixtures/emit/wide", "emit/wide:Wide")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Shape")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Maps")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Polygon")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Tree")]
    [InlineData("tests/Fixtures/emit/collections", "emit/collections:Nested")]
    [InlineData("tests/Fixtures/emit/facets", "emit/facets:Texts")]
    [InlineData("tests/Fixtures/emit/facets", "emit/facets:Figures")]
    [InlineData("tests/Fixtures/emit/facets", "emit/facets:Dates")]
    [InlineData("tests/Fixtures/emit/facets", "emit/facets:Scalars")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:One")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Maybe")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Many")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Some")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Defaults")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Constants")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:MaybeConstants")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:ManyNamed")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:DefaultNamed")]
    [InlineData("tests/Fixtures/emit/scalars", "emit/scalars:Unique")]
    [InlineData("tests/Fixtures/emit/enums", "emit/enums:Holder")]
    [InlineData("tests/Fixtures/emit/records", "emit/records:Article")]
    [InlineData("tests/Fixtures/emit/records", "emit/records:Optional")]
    [InlineData("tests/Fixtures/emit/forms", "emit/forms:Rest")]
    [InlineData("tests/Fixtures/emit/forms", "emit/forms:Credit")]
    [InlineData("tests/Fixtures/emit/forms", "emit/forms:All")]
    public async Task Type_ExportedAndImported_TakesTheSameDocuments(string folder, string name)
    {
        TypeModel type = Schemas.Find(folder, name);
        string work = Tool.NewFolder();
        ToolResult exported = (await Tool.RunAsync(work, ["export", "json-schema", name, "--internal", "--schemas", Repository.PathOf(folder)])).ShouldExit(0);
        await File.WriteAllTextAsync(Path.Combine(work, "exported.json"), exported.Output);
        ToolResult imported = (await Tool.RunAsync(work, ["import", "json-schema", "exported.json"])).ShouldExit(0);
        TypeModel again = Schemas.Of(imported.Output)[0];
        int seed = int.TryParse(Environment.GetEnvironmentVariable("ARTICLESCHEMA_SEED"), out int given) ? given : Environment.TickCount;
        var maker = new DocumentMaker(new Random(seed));
        var random = new Random(seed);
        Beyond beyond = Beyond.Of(exported.Errors, imported.Output);
        int refused = 0;
        for (int i = 0; i < Documents; i++)
        {
            JsonItem document = maker.Make(type);
            for (int fault = 0; fault <= FaultsOfEach; fault++)
            {
                string json = (fault == 0 ? document : Faults.Plant(document, random)).ToString();
                DataProblem[] errors = [.. Reports.Errors(type, json)];
                IReadOnlyList<DataProblem> found = Reports.Errors(again, json);
                if (fault == 0 && errors.All(e => e.Code == ProblemCodes.RefersTo))
                {
                    found.Where(f => !beyond.Explains(f)).ShouldBeEmpty($"seed {seed}: {json}\n{imported.Output}");
                }
                else if (errors.Any(e => !beyond.Covers(e)))
                {
                    refused++;
                    found.ShouldNotBeEmpty($"seed {seed}: {string.Join('\n', errors.Select(e => e.ToString()))}\n{json}\n{imported.Output}");
                }
            }
        }

        (refused > 0 || beyond.HasOpenBranches).ShouldBeTrue();
    }
}
