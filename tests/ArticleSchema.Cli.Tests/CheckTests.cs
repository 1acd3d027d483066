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

    private static string Line(JsonElement finding) =>
        $"{finding.GetProperty("file")}:{finding.GetProperty("line")}:{finding.GetProperty("column")}-{finding.GetProperty("endLine")}:{finding.GetProperty("endColumn")} {finding.GetProperty("code")} {finding.GetProperty("message")}";
}
