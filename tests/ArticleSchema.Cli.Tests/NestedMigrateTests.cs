using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleSchema.Cli.Tests;

/// <summary>Documents inside documents, of other versions: brought along, kept with what they set aside, and put back; or lost, where somebody changed them meanwhile.</summary>
public sealed class NestedMigrateTests
{
    // One that is of the newer version, and one of the older: one goes its own way, one loses its tag alone.
    private const string Whole = """
        {"$schema":"desk/note/1.0","head":"a","mood":"sad","more":[{"$schema":"desk/note/2.0","title":"b","size":1},{"$schema":"desk/note/1.0","head":"c","mood":"glad","more":[{"$schema":"desk/note/2.0","title":"d","size":2}]}]}
        """;

    private const string Brought = """{"$schema":"desk/note/2.0","title":"a","more":[{"title":"b"},{"title":"c","more":[{"title":"d"}]}]}""";

    [Fact]
    public async Task Migrate_DocumentsInsideADocument_AreBroughtAlong()
    {
        string folder = await NotesAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.ndjson"), """
            {"$schema":"desk/note/1.0","head":"a","more":[{"head":"b","mood":"sad"},{"$schema":"desk/note/2.0","title":"c"},{"$schema":"desk/note/1.0","head":"d","more":[{"$schema":"desk/note/1.0","head":"e"}]}]}
            {"$schema":"desk/note/2.0","title":"a","by":{"x/y":{"title":"b","more":[{"$schema":"desk/note/1.0","head":"c","mood":"glad","more":[{"$schema":"desk/note/2.0","title":"d"}]}]}}}
            {"$schema":"desk/note/2.0","title":"a","more":[{"$schema":"desk/note/7.0","title":"b"}]}
            {"$schema":"desk/note/2.0","title":"a","more":[{"$schema":"desk/note/1.0","head":"longer than it may be"}]}
            {"$schema":"desk/note/2.0","title":"a","more":[{"$schema":"desk/note/1.0"}]}
            {"$schema":"desk/note/2.0","title":"much too long","more":[{"$schema":"desk/note/1.0","head":"b"}]}

            """.ReplaceLineEndings("\n"));

        ToolResult result = (await Tool.RunAsync(folder, "migrate --type desk/note:Note --to 2.0 notes.ndjson --output new.ndjson --format json")).ShouldExit(1);

        (await File.ReadAllLinesAsync(Path.Combine(folder, "new.ndjson"))).ShouldBe(
        [
            """{"$schema":"desk/note/2.0","title":"a","more":[{"title":"b"},{"title":"c"},{"title":"d","more":[{"title":"e"}]}]}""",
            """{"$schema":"desk/note/2.0","title":"a","by":{"x/y":{"title":"b","more":[{"title":"c","more":[{"title":"d"}]}]}}}""",
        ]);
        using JsonDocument findings = JsonDocument.Parse(result.Output);
        findings.RootElement.EnumerateArray().Select(f => $"{f.GetProperty("line")} {f.GetProperty("code")} {f.GetProperty("pointer")}").ShouldBe(
        [
            "1 lost /more/0/mood", "2 lost /by/x~1y/more/0/mood", "3 version /more/0/$schema", "4 length /more/0/title", "5 required /more/0/head", "6 length /title",
        ]);
        result.Errors.ShouldBe("6 documents: 2 written, 4 rejected to new.ndjson.rejects; 1 values set aside, not kept; 1 values of documents inside others not kept\n");
        (await Tool.RunAsync(folder, "migrate --type desk/note:Note --to 2.0 notes.ndjson --output other.ndjson --complement aside.ndjson")).ShouldExit(1)
            .Errors.ShouldBe("6 documents: 2 written, 4 rejected to other.ndjson.rejects; 2 values set aside\n");
    }

    [Fact]
    public async Task Migrate_ThereAndBack_PutsDocumentsInsideBackWithTheirTags()
    {
        string folder = await ThereAsync();
        (await File.ReadAllTextAsync(Path.Combine(folder, "new.ndjson"))).ShouldBe(Brought + "\n");

        ToolResult back = (await BackAsync(folder, Brought)).ShouldExit(0);

        back.Errors.ShouldBe("1 documents: 1 written, 0 rejected\n");
        back.Output.ShouldBeEmpty();
        (await File.ReadAllTextAsync(Path.Combine(folder, "back.ndjson"))).ShouldBe(Whole.Trim() + "\n");
    }

    /// <summary>What was changed is of the version of the whole from then on, does not say what it is, and what was kept for it is lost, all of it.</summary>
    [Theory]
    [InlineData("removed", """{"title":"b"},""", "", """[{"head":"c","more":[{"head":"d"}]}]""", "/more/0/$schema /more/0/size /more/1/$schema /more/1/mood /more/1/more/0/$schema /more/1/more/0/size")]
    [InlineData("moved", """[{"title":"b"},{"title":"c","more":[{"title":"d"}]}]""", """[{"title":"c","more":[{"title":"d"}]},{"title":"b"}]""", """[{"head":"c","more":[{"head":"d"}]},{"head":"b"}]""", "/more/0/$schema /more/0/size /more/1/$schema /more/1/mood /more/1/more/0/$schema /more/1/more/0/size")]
    [InlineData("replaced", """{"title":"b"}""", """{"title":"x"}""", """[{"head":"x"},{"$schema":"desk/note/1.0","head":"c","mood":"glad","more":[{"$schema":"desk/note/2.0","title":"d","size":2}]}]""", "/more/0/$schema /more/0/size")]
    [InlineData("replaced by another that says what it is", """{"title":"b"}""", """{"$schema":"desk/note/2.0","title":"x"}""", """[{"head":"x"},{"$schema":"desk/note/1.0","head":"c","mood":"glad","more":[{"$schema":"desk/note/2.0","title":"d","size":2}]}]""", "/more/0/$schema /more/0/size")]
    [InlineData("an inner one edited", """{"title":"d"}""", """{"title":"x"}""", """[{"$schema":"desk/note/2.0","title":"b","size":1},{"head":"c","more":[{"head":"x"}]}]""", "/more/1/$schema /more/1/mood /more/1/more/0/$schema /more/1/more/0/size")]
    [InlineData("another before them", """[{"title":"b"}""", """[{"title":"x"},{"title":"b"}""", """[{"head":"x"},{"head":"b"},{"head":"c","more":[{"head":"d"}]}]""", "/more/0/$schema /more/0/size /more/1/$schema /more/1/mood /more/1/more/0/$schema /more/1/more/0/size")]
    [InlineData("another behind them", """}]}]}""", """}]},{"title":"x"}]}""", """[{"$schema":"desk/note/2.0","title":"b","size":1},{"$schema":"desk/note/1.0","head":"c","mood":"glad","more":[{"$schema":"desk/note/2.0","title":"d","size":2}]},{"head":"x"}]""", "")]
    public async Task Migrate_DocumentsInsideEditedMeanwhile_AreLostAndNeverGivenToAnother(string how, string from, string to, string more, string lost)
    {
        string folder = await ThereAsync();
        string edited = Brought.Replace(from, to, StringComparison.Ordinal);
        edited.ShouldNotBe(Brought, how);

        ToolResult back = (await BackAsync(folder, edited, "--format json")).ShouldExit(0);

        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "back.ndjson")))!["more"]!.ToJsonString().ShouldBe(more, how);
        using JsonDocument findings = JsonDocument.Parse(back.Output);
        JsonElement[] stale = [.. findings.RootElement.EnumerateArray()];
        stale.ShouldAllBe(f => f.GetProperty("message").GetString()!.StartsWith("was kept for the way back, and fits no longer: ", StringComparison.Ordinal));
        string.Join(' ', stale.Select(f => f.GetProperty("pointer").GetString()).Order(StringComparer.Ordinal)).ShouldBe(lost, how);
        back.Errors.ShouldBe($"1 documents: 1 written, 0 rejected{(stale.Length > 0 ? $"; {stale.Length} values of the complement fit no longer" : "")}\n");
    }

    [Theory]
    [InlineData("\"pointer\":\"/more/0\"", "\"pointer\":0", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"tag\":\"desk/note/2.0\",", "", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"anchor\":\"", "\"anchors\":\"", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"inside\":[", "\"inside\":[1,", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"inside\":[", "\"inside\":[null,", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"path\":[\"desk/note@2.0:Note\",\"desk/note@1.0:Note\"]", "\"path\":[]", "of a document inside no pointer, tag, anchor and path")]
    [InlineData("\"path\":[\"desk/note@2.0:Note\",\"desk/note@1.0:Note\"]", "\"path\":[\"desk/note@1.0:Note\"]", "or not what it set aside")]
    [InlineData("\"path\":[\"desk/note@2.0:Note\",\"desk/note@1.0:Note\"]", "\"path\":[\"desk/note@2.0:Note\",\"desk/memo@1.0:Note\"]", "no lenses lead back along 'desk/note@2.0:Note -> desk/memo@1.0:Note'")]
    [InlineData("\"path\":[\"desk/note@2.0:Note\",\"desk/note@1.0:Note\"]", "\"path\":[\"here\",\"there\"]", "'here' is no type at a version")]
    [InlineData("\"tag\":\"desk/note/2.0\"", "\"tag\":\"desk/note/7.0\"", "'desk/note/7.0' is no tag of desk/note@2.0:Note")]
    [InlineData("{\"step\":2,\"pointer\":\"/+size\"", "{\"lens\":9,\"step\":2,\"pointer\":\"/+size\"", "or not what it set aside")]
    public async Task Migrate_WithABrokenComplementOfADocumentInside_SaysSoAndWritesNothing(string from, string to, string why)
    {
        string folder = await ThereAsync();
        string aside = Path.Combine(folder, "aside");
        string text = await File.ReadAllTextAsync(aside);
        text.ShouldContain(from);
        await File.WriteAllTextAsync(aside, text.Replace(from, to, StringComparison.Ordinal));

        ToolResult back = (await BackAsync(folder, Brought)).ShouldExit(2);

        back.Errors.ShouldContain("'aside' does not say how the document of there.ndjson:1 goes back: ");
        back.Errors.ShouldContain(why);
        Directory.EnumerateFiles(folder, "back*").ShouldBeEmpty();
    }

    [Fact]
    public async Task Migrate_WithAComplementTooDeep_SaysSo()
    {
        string folder = await ThereAsync();
        const string Open = """{"pointer":"/more/0","tag":"desk/note/2.0","anchor":"","path":["desk/note@2.0:Note","desk/note@1.0:Note"],"aside":[],"inside":[""";
        await File.WriteAllTextAsync(Path.Combine(folder, "aside"), $$"""{"path":["desk/note@1.0:Note","desk/note@2.0:Note"],"aside":[],"inside":[{{string.Concat(Enumerable.Repeat(Open, 10_000))}}{{string.Concat(Enumerable.Repeat("]}", 10_000))}}]}""" + "\n");
        (await BackAsync(folder, Brought)).ShouldExit(2).Errors.ShouldContain("does not say how the document of there.ndjson:1 goes back");
    }

    private static async Task<string> ThereAsync()
    {
        string folder = await NotesAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "whole.ndjson"), Whole.Trim() + "\n");
        (await Tool.RunAsync(folder, "migrate --type desk/note@1.0:Note --to 2.0 whole.ndjson --output new.ndjson --complement aside")).ShouldExit(0)
            .Errors.ShouldBe("1 documents: 1 written, 0 rejected; 4 values set aside\n");
        return folder;
    }

    private static async Task<ToolResult> BackAsync(string folder, string document, string more = "")
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "there.ndjson"), document + "\n");
        return await Tool.RunAsync(folder, $"migrate --type desk/note@2.0:Note --to 1.0 there.ndjson --output back.ndjson --complement aside {more}");
    }

    private static async Task<string> NotesAsync()
    {
        string folder = Tool.NewFolder();
        string schemas = Directory.CreateDirectory(Path.Combine(folder, "schemas")).FullName;
        const string Older = """
            schema: desk/note
            version: 1.0
            namespace: Desk
            types:
              Note:
                document: true
                fields: { head: "string", mood: string?, more: Note*, lead: Note?, by: Note by string* }

            """;
        string draft = Path.Combine(schemas, "note.schema.yaml");
        await File.WriteAllTextAsync(draft, Older);
        (await Tool.RunAsync(folder, "release desk/note")).ShouldExit(0);
        await File.WriteAllTextAsync(draft, Older.Replace("1.0", "2.0", StringComparison.Ordinal).Replace("head: \"string\", mood: string?", "title: { type: string, length: ..9 }, size: integer?", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(schemas, "note.lens.yaml"), """
            lens: { from: desk/note@1.0:Note, to: desk/note:Note }
            steps:
              - in: Note
                do:
                  - rename: { head: title }
                  - remove: mood

            """);
        return folder;
    }
}
