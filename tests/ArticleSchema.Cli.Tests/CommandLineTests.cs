using System.Text.Json;

namespace ArticleSchema.Cli.Tests;

/// <summary>Exit codes, streams and formats: what scripts rely on.</summary>
public sealed class CommandLineTests
{
    private const string Type = "--type newsroom/article:Article";

    [Theory]
    [InlineData(0, "validate " + Type + " article.json")]
    [InlineData(1, "validate " + Type + " mistakes.json")]
    [InlineData(1, "validate " + Type + " article.json mistakes.json")]
    [InlineData(1, "validate " + Type + " archive.ndjson")]
    [InlineData(0, "validate --type newsroom/article@1.0:Article article.json")]
    [InlineData(0, "validate --type ninjs/item@3.1:Item --schemas nowhere item.json")]
    [InlineData(1, "validate " + Type + " schemas/newsroom/article.schema.yaml")]
    [InlineData(2, "validate " + Type + " nowhere.json")]
    [InlineData(2, "validate --type newsroom/article:Nothing article.json")]
    [InlineData(2, "validate --type newsroom/nothing:Article article.json")]
    [InlineData(2, "validate --type Article article.json")]
    [InlineData(2, "validate article.json")]
    [InlineData(2, "validate " + Type + " --now tomorrow article.json")]
    [InlineData(2, "validate " + Type + " --format xml article.json")]
    [InlineData(2, "validate " + Type + " --schemas broken article.json")]
    [InlineData(1, "check")]
    [InlineData(1, "check broken")]
    [InlineData(2, "check nowhere")]
    [InlineData(2, "check empty")]
    [InlineData(1, "diff newsroom/article@1.0 newsroom/article")]
    [InlineData(0, "diff newsroom/article newsroom/article")]
    [InlineData(0, "diff ninjs/item@3.1 ninjs/item@3.1 --schemas nowhere")]
    [InlineData(2, "diff newsroom/article@1.0 newsroom/nothing")]
    [InlineData(2, "diff broken/broken.schema.yaml newsroom/article")]
    [InlineData(2, "release newsroom/article")]
    [InlineData(2, "release newsroom/nothing")]
    [InlineData(0, "explain ART4001")]
    [InlineData(0, "explain field-removed-optional")]
    [InlineData(2, "explain ART0000")]
    [InlineData(0, "import json-schema review.schema.json")]
    [InlineData(1, "import json-schema article.json --format sarif")]
    [InlineData(2, "import json-schema nowhere.json")]
    [InlineData(2, "import json-schema review.schema.json --output article.json")]
    [InlineData(2, "import json-schema review.schema.json --name Review")]
    [InlineData(0, "import json-schema --help")]
    [InlineData(0, "infer article.json schemas/newsroom/article.schema.yaml")]
    [InlineData(1, "infer article.json briefs.ndjson")]
    [InlineData(1, "infer archive.ndjson")]
    [InlineData(2, "infer nowhere.json")]
    [InlineData(2, "infer article.json --output article.json")]
    [InlineData(2, "infer")]
    [InlineData(0, "completion zsh")]
    [InlineData(2, "completion")]
    [InlineData(2, "completion tcsh")]
    [InlineData(2, "nonsense")]
    [InlineData(2, "")]
    [InlineData(0, "--help")]
    [InlineData(0, "validate --help")]
    public async Task Command_Run_ExitsWith(int code, string arguments)
    {
        string folder = Prepare();
        ToolResult result = (await Tool.RunAsync(folder, arguments)).ShouldExit(code);
        (result.Output + result.Errors).ShouldNotContain("\u001b", Case.Sensitive, "colour must vanish when piped");
        result.Errors.ShouldNotContain("   at ", Case.Sensitive, "a stack trace is no message");
        result.Errors.ShouldNotMatch("(IO|Arg|Argument|UnauthorizedAccess)_[A-Z]", "the name of a resource is no message");
        if (code == 2 && !arguments.StartsWith("release", StringComparison.Ordinal))
        {
            result.Errors.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Validate_StandardInput_IsReadAsADocumentOrAsLines()
    {
        string folder = Prepare();
        (await Tool.RunAsync(folder, "validate " + Type + " -", await File.ReadAllTextAsync(Path.Combine(folder, "article.json")))).ShouldExit(0);
        ToolResult lines = await Tool.RunAsync(folder, "validate --ndjson --format json " + Type + " -", "\ufeff{}\r\n\r\n[]\n{\"id\":");
        lines.ShouldExit(1);
        using JsonDocument findings = JsonDocument.Parse(lines.Output);
        (string?, int, string?)[] found = [.. findings.RootElement.EnumerateArray().Select(f => (f.GetProperty("file").GetString(), f.GetProperty("line").GetInt32(), f.GetProperty("code").GetString()))];
        found.ShouldContain(("stdin", 1, "required"));
        found.ShouldContain(("stdin", 3, "type"));
        found.ShouldContain(("stdin", 4, "json"));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("text")]
    public async Task Validate_EveryFormat_SaysTheSame(string format)
    {
        string folder = Prepare();
        string output = (await Tool.RunAsync(folder, $"validate {Type} mistakes.json --format {format}")).ShouldExit(1).Output;
        foreach (string code in (string[])["format", "length", "unknown-token", "updated-not-before-published"])
        {
            output.ShouldContain(code);
        }

        if (format is "json" or "sarif")
        {
            using JsonDocument parsed = JsonDocument.Parse(output);
            JsonElement findings = format == "json" ? parsed.RootElement : parsed.RootElement.GetProperty("runs")[0].GetProperty("results");
            findings.GetArrayLength().ShouldBe(4);
        }
    }

    [Fact]
    public async Task Validate_ManyLines_ReportsThemInOrder()
    {
        string folder = Prepare();
        string line = (await File.ReadAllTextAsync(Path.Combine(folder, "article.json"))).ReplaceLineEndings(" ");
        string broken = line.Replace("2026-02-01T08:00:00Z", "yesterday", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(Path.Combine(folder, "many.ndjson"), Enumerable.Range(1, 30_000).Select(i => i % 1000 == 0 ? broken : line));
        using JsonDocument findings = JsonDocument.Parse((await Tool.RunAsync(folder, $"validate {Type} many.ndjson --format json")).ShouldExit(1).Output);
        findings.RootElement.EnumerateArray().Select(f => f.GetProperty("line").GetInt32()).ShouldBe(Enumerable.Range(1, 30).Select(i => i * 1000));
    }

    [Fact]
    public async Task Validate_RuleThatReadsTheClock_GoesByNow()
    {
        string folder = Prepare();
        string schema = Path.Combine(folder, "schemas", "newsroom", "article.schema.yaml");
        await File.WriteAllTextAsync(schema, (await File.ReadAllTextAsync(schema)).Replace("this.updated >= this.published", "this.updated <= now", StringComparison.Ordinal));
        string document = (await File.ReadAllTextAsync(Path.Combine(folder, "article.json"))).Replace("\"desk\"", "\"updated\": \"2026-03-01T00:00:00Z\", \"desk\"", StringComparison.Ordinal);
        (await Tool.RunAsync(folder, $"validate {Type} --now 2026-02-15 -", document)).ShouldExit(1);
        (await Tool.RunAsync(folder, $"validate {Type} --now 2026-03-15T12:00:00Z -", document)).ShouldExit(0);
    }

    [Theory]
    [InlineData("a.yaml", "id: urn:x:1\nheadline: x\ndesk: world\npublished: 2026-02-01T08:00:00Z\n", "")]
    [InlineData("a.yml", "id: urn:x:1\r\nheadline: x\r\ndesk: world\r\npublished: soon\r\n", "a.yml:4:12-4:16 format /published")]
    [InlineData("a.yaml", "id: urn:x:1\nheadline: [x]\n", "a.yaml:2:11-2:12 type /headline; a.yaml:1:1-1:3 required /desk; a.yaml:1:1-1:3 required /published")]
    [InlineData("a.yaml", "id: urn:x:1\nid: urn:x:2\nheadline: 'x\n", "a.yaml:2:1-2:3 ART1003 ; a.yaml:3:11-3:12 ART1002 ")]
    [InlineData("a.yaml", "", "a.yaml:1:1-1:1 required /id; a.yaml:1:1-1:1 required /headline; a.yaml:1:1-1:1 required /desk; a.yaml:1:1-1:1 required /published")]
    [InlineData("a.md", "# Title\n", "a.md:1:1-1:8 ART7005 ")]
    [InlineData("a.md", "---\nid: urn:x:1\nheadline: x\ndesk: world\npublished: 2026-02-01T08:00:00Z\nupdated: 2026-01-01T08:00:00Z\n---\nText.\n", "a.md:2:1-2:3 updated-not-before-published ")]
    [InlineData("a.MD", "---\nid: x\nheadline: x\ndesk: world\npublished: 2026-02-01T08:00:00Z\n---\n", "a.MD:2:5-2:6 format /id")]
    public async Task Validate_OfYamlAndMarkdown_ShowsPlacesInThatFile(string file, string text, string expected)
    {
        string folder = Prepare();
        await File.WriteAllTextAsync(Path.Combine(folder, file), text);
        ToolResult result = await Tool.RunAsync(folder, $"validate {Type} {file} --format json");
        using JsonDocument findings = JsonDocument.Parse(result.Output);
        string.Join("; ", findings.RootElement.EnumerateArray().Select(f =>
            $"{f.GetProperty("file")}:{f.GetProperty("line")}:{f.GetProperty("column")}-{f.GetProperty("endLine")}:{f.GetProperty("endColumn")} {f.GetProperty("code")} {(f.TryGetProperty("pointer", out JsonElement pointer) ? pointer : "")}")).ShouldBe(expected);
        result.ShouldExit(expected.Length == 0 ? 0 : 1);
    }

    [Theory]
    [InlineData("FILE", "validate", "--type", "newsroom/article:Article", "")]
    [InlineData("FILE", "migrate", "--type", "newsroom/article@1.0:Article", "--to", "1.1", "", "--output", "new.ndjson")]
    [InlineData("--output", "migrate", "--type", "newsroom/article@1.0:Article", "--to", "1.1", "archive.ndjson", "--output", "")]
    [InlineData("--complement", "migrate", "--type", "newsroom/article@1.0:Article", "--to", "1.1", "archive.ndjson", "--output", "new.ndjson", "--complement", "")]
    public async Task Path_ThatIsEmpty_IsRefused(string name, params string[] arguments) =>
        (await Tool.RunAsync(Prepare(), arguments)).ShouldExit(2).Errors.ShouldBe($"'{name}' is an empty text; name a file\n\n");

    [Fact]
    public async Task Validate_OfATextWithALineSeparator_ShowsTheLineThatIsMeant()
    {
        string folder = Prepare();
        await File.WriteAllTextAsync(Path.Combine(folder, "separated.json"), "{\n  \"note\": \"a\u2028b\u0085c\",\r\n  \"id\": \"ferry\"\n}\n");
        (await Tool.RunAsync(folder, $"validate {Type} separated.json")).ShouldExit(1).Output.ShouldContain("separated.json:3:9: error format at /id: id is 'ferry'; it must be an absolute URI\n  3 |   \"id\": \"ferry\"\n    |         ^\n");
    }

    [Fact]
    public async Task Validate_OfTextWithControlCharacters_PrintsNone()
    {
        string folder = Prepare();
        await File.WriteAllTextAsync(Path.Combine(folder, "painted.json"), "{\"id\": \"\u001b[31m\u009b1m\"}");
        await File.WriteAllTextAsync(Path.Combine(folder, "named.yaml"), "id: urn:x:1\n\"headlin\\e\": x");
        string output = (await Tool.RunAsync(folder, $"validate {Type} painted.json named.yaml")).ShouldExit(1).Output;
        output.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        output.ShouldContain("  1 | {\"id\": \" [31m 1m\"}\n    |         ^\n");
    }

    [Fact]
    public async Task Validate_WithABodyThatJsonCallsOtherwise_ChecksIt()
    {
        string folder = Prepare();
        await File.WriteAllTextAsync(Path.Combine(folder, "schemas", "page.schema.yaml"), """
            schema: newsroom/page
            version: 1.0
            types:
              Page: { document: { tag: none }, fields: { text: { type: string, json: body_html, length: ..3 }, size: integer? } }
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "page.md"), "---\nsize: 1\n---\nlong");
        (await Tool.RunAsync(folder, "validate --type newsroom/page:Page --body text page.md")).ShouldExit(1).Output.ShouldStartWith("page.md:4:1: error length at /body_html: body_html has 4 characters; it must have at most 3");
        (await Tool.RunAsync(folder, "validate --type newsroom/page:Page --body size page.md")).ShouldExit(2).Errors.ShouldContain("'Page' has no member 'size' that is a text\n");
    }

    [Fact]
    public async Task Validate_OfBytesThatAreNoUtf8_SaysWhere()
    {
        string folder = Prepare();
        await File.WriteAllBytesAsync(Path.Combine(folder, "latin.yaml"), [.. "id: urn:x:1\nheadline: Caf"u8, 0xE9, (byte)'\n']);
        (await Tool.RunAsync(folder, $"validate {Type} latin.yaml")).ShouldExit(1).Output.ShouldStartWith("latin.yaml:2:14: error utf-8: The text is no UTF-8\n");
        (await Tool.RunAsync(folder, $"validate {Type} gone.md article.json")).ShouldExit(2).Errors.ShouldContain("gone.md");
        (await Tool.RunAsync(folder, $"validate {Type} --body deck tides.md")).ShouldExit(2).Errors.ShouldContain("'Article' has no member 'deck' that is a text; did you mean 'dek'?");
        (await Tool.RunAsync(folder, $"migrate {Type} --to 1.0 ferry.yaml --output out.ndjson")).ShouldExit(2).Errors.ShouldContain("'ferry.yaml' is no JSON");
    }

    [Fact]
    public async Task Release_OfAGoodDraft_IsWrittenOnceAndHolds()
    {
        string folder = Prepare();
        string schema = Path.Combine(folder, "schemas", "newsroom", "article.schema.yaml");
        await File.WriteAllTextAsync(schema, (await File.ReadAllTextAsync(schema)).Replace("1..120", "1..300", StringComparison.Ordinal));
        (await Tool.RunAsync(folder, "release newsroom/article")).ShouldExit(0).Output.ShouldBe("schemas/releases/newsroom/article@1.1.schema.yaml\n");
        (await Tool.RunAsync(folder, "check")).ShouldExit(0).Output.ShouldBeEmpty();
        string written = await File.ReadAllTextAsync(Path.Combine(folder, "schemas", "releases", "newsroom", "article@1.1.schema.yaml"));
        written.ShouldEndWith(await File.ReadAllTextAsync(schema));
        (await Tool.RunAsync(folder, "release newsroom/article")).ShouldExit(2).Errors.ShouldContain("a release never changes");
    }

    [Fact]
    public async Task Release_OfAPartThatRefersToItsWhole_ComesBeforeTheWhole()
    {
        string folder = Prepare();
        Directory.CreateDirectory(Path.Combine(folder, "two"));
        await File.WriteAllTextAsync(Path.Combine(folder, "two", "line.schema.yaml"), "schema: two/line\nversion: 1.0\ntypes:\n  Line: { fields: { who: { type: string, refers-to: people.key } } }\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "two", "page.schema.yaml"), "schema: two/page\nversion: 1.0\nimport: [two/line]\ntypes:\n  Page: { fields: { lines: Line*, people: Person* } }\n  Person: { fields: { key: string } }\n");
        (await Tool.RunAsync(folder, "release two/line --schemas two")).ShouldExit(0);
        (await Tool.RunAsync(folder, "release two/page --schemas two")).ShouldExit(0);
        (await Tool.RunAsync(folder, "check two")).ShouldExit(0).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Release_OfADraftThatImportsAnother_PinsItAndWantsItReleased()
    {
        string folder = Prepare();
        Directory.CreateDirectory(Path.Combine(folder, "two"));
        await File.WriteAllTextAsync(Path.Combine(folder, "two", "core.schema.yaml"), "schema: two/core\nversion: 1.3\ntypes:\n  Name: { fields: { text: string } }\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "two", "page.schema.yaml"), "schema: two/page\nversion: 1.0\nimport: [two/core, articleschema/contributors]\nalias: { C: two/core }\ntypes:\n  Page: { fields: { name: C.Name, by: Contributor? } }\n");
        (await Tool.RunAsync(folder, "release two/page --schemas two")).ShouldExit(2).Errors.ShouldContain("'two/core', which it imports, has no release; release it first");
        (await Tool.RunAsync(folder, "release two/core --schemas two")).ShouldExit(0);
        (await Tool.RunAsync(folder, "release two/page --schemas two")).ShouldExit(0);
        string written = await File.ReadAllTextAsync(Path.Combine(folder, "two", "releases", "two", "page@1.0.schema.yaml"));
        written.ShouldContain("import: [two/core@1.3, articleschema/contributors@");
        written.ShouldContain("alias: { C: two/core@1.3 }");
        (await Tool.RunAsync(folder, "check two")).ShouldExit(0).Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("newsroom/article:Article")]
    [InlineData("ninjs/item@3.1:Item")]
    [InlineData("articleschema/article:Article")]
    public async Task Export_ToJsonSchema_DefinesAllThatItRefersTo(string type)
    {
        ToolResult result = (await Tool.RunAsync(Prepare(), $"export json-schema {type}")).ShouldExit(0);
        using JsonDocument schema = JsonDocument.Parse(result.Output);
        JsonElement definitions = schema.RootElement.GetProperty("$defs");
        string[] references = [.. References(schema.RootElement).Distinct()];
        references.ShouldNotBeEmpty();
        definitions.EnumerateObject().Select(d => "#/$defs/" + d.Name).ShouldBe(references, ignoreOrder: true);
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => m.NameEquals("$ref") && m.Value.ValueKind == JsonValueKind.String ? [m.Value.GetString()!] : References(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    [Fact]
    public async Task Init_IntoAnEmptyFolder_GivesASchemaThatHolds()
    {
        string folder = Tool.NewFolder();
        (await Tool.RunAsync(folder, "init Gazette.Schemas")).ShouldExit(0).Output.ShouldBe("Gazette.Schemas.csproj\nschemas/gazette/article.schema.yaml\n");
        (await Tool.RunAsync(Path.Combine(folder, "Gazette.Schemas"), "check")).ShouldExit(0).Output.ShouldBeEmpty();
        (await Tool.RunAsync(folder, "init Gazette.Schemas")).ShouldExit(0).Output.ShouldContain("is there already");
    }

    [Theory]
    [InlineData("diff gazette/note@1.0 gazette/note")]
    [InlineData("diff gazette/note gazette/note@1.0")]
    [InlineData("validate --type gazette/note@1.0:Note note.json")]
    [InlineData("export json-schema gazette/note@1.0:Note")]
    public async Task Release_EditedByHand_IsNeverTheDraftOfItsVersion(string arguments)
    {
        string folder = Tool.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "schemas"));
        await File.WriteAllTextAsync(Path.Combine(folder, "note.json"), "{\"text\":\"a\"}");
        await File.WriteAllTextAsync(Path.Combine(folder, "schemas", "note.schema.yaml"), "schema: gazette/note\nversion: 1.0\ntypes:\n  Note: { document: { tag: none }, fields: { text: string } }\n");
        (await Tool.RunAsync(folder, "release gazette/note")).ShouldExit(0);
        (await Tool.RunAsync(folder, "diff gazette/note@1.0 gazette/note")).ShouldExit(0).Output.ShouldBe("nothing changed\n");

        string release = Path.Combine(folder, "schemas", "releases", "gazette", "note@1.0.schema.yaml");
        await File.WriteAllTextAsync(release, (await File.ReadAllTextAsync(release)).Replace("text: string", "text: integer", StringComparison.Ordinal));
        ToolResult result = (await Tool.RunAsync(folder, arguments)).ShouldExit(2);
        result.Output.ShouldBeEmpty();
        result.Errors.ShouldContain("ART4004");
    }

    [Theory]
    [InlineData("class")]
    [InlineData("new.object")]
    [InlineData("2024 & é")]
    public async Task Init_OfAnyName_GivesASchemaThatHolds(string name)
    {
        string folder = Tool.NewFolder();
        (await Tool.RunAsync(folder, ["init", name])).ShouldExit(0);
        (await Tool.RunAsync(Path.Combine(folder, name), "check")).ShouldExit(0).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Init_OfNothing_IsRefused() => (await Tool.RunAsync(Tool.NewFolder(), ["init", ""])).ShouldExit(2).Errors.ShouldStartWith("articleschema: '' is no folder");

    private static string Prepare()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        File.WriteAllText(Path.Combine(folder, "item.json"), "{\"uri\":\"https://a.example/1\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\",\"schema\":\"https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"}}");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Directory.CreateDirectory(Path.Combine(folder, "broken"));
        File.WriteAllText(Path.Combine(folder, "broken", "broken.schema.yaml"), "schema: newsroom/article\nversion: 1.0\ntypes:\n  Article: { document: true, fields: { a: Nothing } }\n");
        return folder;
    }
}
