using System.Text.Json;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests;

public sealed class CheckTests
{
    public static TheoryData<string> Fixtures => [.. Fixture.All("evolution", "lenses").Select(f => f.Name)];

    // One fixture serves the language, the generator and the tool.
    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Fixture_Checked_GivesWhatABuildGives(string name)
    {
        string folder = Tool.NewFolder(name);
        string[] expected = [.. (await File.ReadAllLinesAsync(Path.Combine(folder, "expected.diagnostics"))).Order(StringComparer.Ordinal)];
        ToolResult result = await Tool.RunAsync(folder, $"check . --format json --now {Fixture.Today}");

        using JsonDocument findings = JsonDocument.Parse(result.Output);
        findings.RootElement.EnumerateArray().Select(Line).Order(StringComparer.Ordinal).ShouldBe(expected);
        result.ShouldExit(findings.RootElement.EnumerateArray().Any(f => f.GetProperty("severity").GetString() == "error") ? 1 : 0);
    }

    [Theory]
    [InlineData("schemas")]
    [InlineData("samples/Newsroom.Schemas/schemas")]
    public async Task Schemas_OfTheRepository_Hold(string folder) =>
        (await Tool.RunAsync(Repository.Root, "check " + folder)).ShouldExit(0).Output.ShouldBeEmpty();

    // A standard's version, a draft beside it, and what is wrong with the version: by itself, or because of the other (SchemaFolder.CheckVersion asks others only where they have to do with it).
    public static TheoryData<string, string, string> Standards => new()
    {
        { "namespace: A\ntypes:\n  T: { fields: { a: string } }", "namespace: B\ntypes:\n  T: { fields: { a: string } }", "" },
        { "namespace: A\ntypes:\n  T: { fields: { a: strin, b: Nobody } }", "namespace: B\ntypes:\n  T: { fields: { a: string } }", "ART2001 ART2001" },
        { "namespace: A\ntypes:\n  T: { fields: { a: string } }", "namespace: A\ntypes:\n  T: { fields: { a: string } }", "ART2022" },
        { "namespace: A\nimport: [t/draft]\ntypes:\n  T: { fields: { a: Draft } }", "namespace: B\ntypes:\n  Draft: { fields: { a: string } }", "" },
        { "namespace: A\nimport: [t/nobody]\ntypes:\n  T: { fields: { a: string } }", "namespace: B\ntypes:\n  Draft: { fields: { a: string } }", "ART2005" },
        { "namespace: A\ntypes:\n  T: { fields: { a: string } }", "namespace: B\nimport: [t/standard@1.0]\ntypes:\n  Draft: { fields: { a: T } }", "" },
    };

    [Theory]
    [MemberData(nameof(Standards))]
    public async Task CheckVersion_OfAStandardBesideADraft_FindsWhatIsWrongWithIt(string standard, string draft, string expected)
    {
        string folder = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(folder, "standard@1.0.schema.yaml"), "schema: t/standard\nversion: 1.0\n" + standard + "\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "draft.schema.yaml"), "schema: t/draft\nversion: 1.0\n" + draft + "\n");

        using JsonDocument findings = JsonDocument.Parse((await Tool.RunAsync(folder, "check . --format json")).Output);
        string.Join(' ', findings.RootElement.EnumerateArray().Where(f => f.GetProperty("file").GetString() == "standard@1.0.schema.yaml").Select(f => f.GetProperty("code").GetString())).ShouldBe(expected);
    }

    private static string Line(JsonElement finding) =>
        $"{finding.GetProperty("file")}:{finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")} {finding.GetProperty("code")} {finding.GetProperty("message")}";
}
