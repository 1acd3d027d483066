using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleSchema.Parity.Tests;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests.Drafts;

/// <summary>JSON Schemas as people write them: what comes out builds, and takes and refuses what they did.</summary>
public sealed class ImportTests
{
    /// <summary>A schema for a member <c>v</c>, values that it takes and values that it refuses, each a list in JSON.</summary>
    private static readonly (string Schema, string Taken, string Refused)[] s_rows =
    [
        ("""{"type":"string","minLength":2,"maxLength":3}""", """["ab","😀😀😀"]""", """["a","abcd",1]"""),
        ("""{"type":"string","pattern":"^ab$"}""", """["ab"]""", """["abc","xab"]"""),
        ("""{"type":"string","pattern":"ab"}""", """["ab","xxabyy","x\nab\n"]""", """["a b"]"""),
        ("""{"type":"string","pattern":"^ab"}""", """["ab","abc\n"]""", """["xab"]"""),
        ("""{"type":"string","pattern":"ab$"}""", """["ab","cab"]""", """["abc"]"""),
        ("""{"type":"string","pattern":"^a|b$"}""", """["ax","xb"]""", """["xa","bx"]"""),
        ("""{"type":"string","pattern":"^(?:a|b)$"}""", """["a","b"]""", """["ab",""]"""),
        ("""{"type":"string","pattern":"a\\$"}""", """["a$b"]""", """["a"]"""),
        ("""{"type":"string","pattern":"^(?!x)"}""", """["x","y"]""", "[1]"),
        ("""{"type":"string","format":"date-time"}""", """["2024-01-01T00:00:00Z"]""", """["2024-01-01","x"]"""),
        ("""{"type":"string","format":"uuid"}""", """["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"]""", """["x"]"""),
        ("""{"type":"string","format":"hostname"}""", """["anything goes"]""", "[1]"),
        ("""{"type":"integer","minimum":1,"exclusiveMaximum":5}""", "[1,4]", "[0,5,1.5]"),
        ("""{"type":"number","exclusiveMinimum":true,"minimum":0}""", "[0.5]", "[0,-1]"),
        ("""{"type":"number","multipleOf":0.05,"maximum":1e2}""", "[0.15,100]", "[0.12,101]"),
        ("""{"type":["string","null"]}""", """["a",null]""", "[1]"),
        ("""{"type":["string","integer"]}""", """["a",1]""", "[true,[]]"),
        ("""{"enum":["a","b-c","b_c","+",""]}""", """["a","b-c","b_c","+",""]""", """["d"]"""),
        ("""{"enum":["only"]}""", """["only"]""", """["other"]"""),
        ("""{"enum":["a","b",null]}""", """["a",null]""", """["c"]"""),
        ("""{"enum":[1,2,3]}""", "[1,3]", "[0,4]"),
        ("""{"const":5}""", "[5]", "[6]"),
        ("""{"const":true}""", "[true]", "[false]"),
        ("""{"type":"array","items":{"type":"string","maxLength":1},"uniqueItems":true,"maxItems":2}""", """[["a","b"],[]]""", """[["ab"],["a","a"],["a","b","c"]]"""),
        ("""{"type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2}}""", "[[[1,2]],[]]", "[[[1]],[1]]"),
        ("""{"type":"array","items":{"type":["string","null"]}}""", """[["a",null]]""", "[[1]]"),
        ("""{"type":"array","items":[{"type":"number"},{"type":"number"}],"minItems":2}""", "[[1,2]]", "[[1]]"),
        ("""{"type":"object","additionalProperties":{"type":"integer"}}""", """[{"a":1},{}]""", """[{"a":"x"}]"""),
        ("""{"type":"object","additionalProperties":{"type":"integer"},"propertyNames":{"pattern":"^[a-z]+$"},"maxProperties":1}""", """[{"a":1}]""", """[{"A":1},{"a":1,"b":2}]"""),
        ("""{"type":"object","patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false}""", """[{"x-a":"b"}]""", """[{"a":"b"},{"x-a":1}]"""),
        ("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""", """[{"a":"x"}]""", """[{},{"a":"x","b":1}]"""),
        ("""{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}""", """[{"b":[1]},{"a":"x","b":1,"c":2}]""", """[{"a":"x"}]"""),
        ("""{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}""", """[{"a":"x","b":1}]""", """[{"a":"x","b":"y"}]"""),
        ("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"oneOf":[{"required":["a"]},{"required":["b"]}]}""", """[{"a":"x"},{"b":"x"}]""", """[{},{"a":"x","b":"x"}]"""),
        ("""{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"dependentRequired":{"a":["b"]}}""", """[{"b":"x"},{"a":"x","b":"x"}]""", """[{"a":"x"}]"""),
        ("""{"allOf":[{"type":"object","properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"integer"}}}]}""", """[{"a":"x","b":1}]""", """[{"b":1},{"a":"x","b":"y"}]"""),
        ("""{"allOf":[{"$ref":"#/$defs/base"},{"type":"object","properties":{"extra":{"type":"integer"}},"required":["extra","name"]}]}""", """[{"name":"x","extra":1}]""", """[{"extra":1},{"name":1,"extra":1}]"""),
        ("""{"$ref":"#/$defs/base","properties":{"extra":{"type":"integer"}},"unevaluatedProperties":false}""", """[{"name":"x","extra":1}]""", """[{"name":"x","more":1}]"""),
        ("""{"$ref":"#/$defs/node"}""", """[{"next":{"next":{}}}]""", """[{"next":{"next":1}}]"""),
        ("""{"oneOf":[{"properties":{"kind":{"const":"dog"},"bark":{"type":"integer"}},"required":["kind","bark"],"type":"object"},{"properties":{"kind":{"enum":["cat"]},"purr":{"type":"string"}},"required":["kind"],"type":"object"}]}""", """[{"kind":"dog","bark":1},{"kind":"cat"}]""", """[{"kind":"cow"},{"kind":"dog"},{}]"""),
        ("""{"anyOf":[{"type":"string"},{"type":"object","properties":{"x":{"type":"integer"}},"required":["x"]}]}""", """["a",{"x":1}]""", """[1,{}]"""),
        ("""{"anyOf":[{"const":"a","description":"First."},{"const":"b"}]}""", """["a","b"]""", """["c"]"""),
        ("""{"anyOf":[{"enum":["a","b"]},{"type":"string"}]}""", """["a","zzz"]""", "[1]"),
        ("""{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""", """["a",["a","b"]]""", "[1,[1]]"),
        ("""{"anyOf":[{"$ref":"#/$defs/base"},{"type":"null"}]}""", """[{"name":"x"},null]""", """[{"name":1}]"""),
        ("true", """[1,"a",{},[]]""", "[]"),
        ("""{"type":"string","default":"x"}""", """["y"]""", "[1]"),
    ];

    [Fact]
    public async Task Schemas_OfEveryKeyword_TakeAndRefuseTheSame()
    {
        JsonObject definitions = JsonNode.Parse("""
            {"base":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]},"node":{"type":"object","properties":{"next":{"$ref":"#/$defs/node"}}}}
            """)!.AsObject();
        foreach (((string schema, _, _), int index) in s_rows.Select((r, i) => (r, i)))
        {
            definitions.Add($"row{index}", JsonNode.Parse($$$"""{"type":"object","properties":{"v":{{{schema}}}}}"""));
        }

        string work = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(work, "rows.json"), new JsonObject { ["$defs"] = definitions }.ToJsonString());
        ToolResult imported = (await Tool.RunAsync(work, "import json-schema rows.json")).ShouldExit(0);
        IReadOnlyList<TypeModel> types = Schemas.Of(imported.Output);
        foreach (((string schema, string taken, string refused), int index) in s_rows.Select((r, i) => (r, i)))
        {
            TypeModel type = types.First(t => t.Name == $"Row{index}");
            foreach (JsonElement value in JsonDocument.Parse(taken).RootElement.EnumerateArray())
            {
                Reports.Errors(type, $$"""{"v":{{value.GetRawText()}}}""").ShouldBeEmpty($"{schema} takes {value}\n{imported.Output}");
            }

            foreach (JsonElement value in JsonDocument.Parse(refused).RootElement.EnumerateArray())
            {
                Reports.Errors(type, $$"""{"v":{{value.GetRawText()}}}""").ShouldNotBeEmpty($"{schema} refuses {value}\n{imported.Output}");
            }
        }
    }

    [Theory]
    [InlineData("1.6", "Item")]
    [InlineData("2.2", "Item")]
    [InlineData("3.1", "Item")]
    public async Task Ninjs_AsIptcPublishesIt_TakesItsSamples(string version, string name)
    {
        string work = Tool.NewFolder();
        ToolResult imported = (await Tool.RunAsync(work, ["import", "json-schema", Repository.PathOf("tests", "Documents", "ninjs-schemas", $"ninjs-schema_{version}.json"), "--name", $"iptc/ninjs:{name}"])).ShouldExit(0);
        TypeModel type = Schemas.Of(imported.Output).First(t => t.Name == name);
        string[] samples = [.. Directory.EnumerateFiles(Repository.PathOf("tests", "Documents", "ninjs", version), "*.json")];
        samples.ShouldNotBeEmpty();
        foreach (string sample in samples)
        {
            // One has a relative reference where its schema wants a URI; in JSON Schema a format may go unchecked, here it never does.
            Reports.Errors(type, await File.ReadAllTextAsync(sample)).Select(p => p.ToString())
                .ShouldBe(sample.EndsWith("002_renditions_example.json", StringComparison.Ordinal) ? ["/uri format: uri is 'renditions-example'; it must be an absolute URI"] : [], sample);
        }

        // Refused, because the schema says so: the oracle is no accident of taking everything.
        Reports.Errors(type, """{"type":"text"}""").ShouldNotBeEmpty();
        Reports.Errors(type, """{"uri":"urn:a","urgency":"high"}""").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"http://a.example/b.json"}}}""", 0, "warning reference at /properties/a/$ref", "a: any?")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/nowhere"}}}""", 1, "error reference at /properties/a/$ref", "a: any?")]
    [InlineData("""{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}},"type":"object","properties":{"x":{"$ref":"#/$defs/a"}}}""", 1, "leads back to itself", "x: any?")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","contains":1}}}""", 0, "warning unsaid at /properties/a/contains", "# not said: contains 1")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","pattern":"(a)\\1"}}}""", 0, "warning unsaid at /properties/a/pattern", "# not said: pattern")]
    [InlineData("""{"type":"object","properties":{"a b":{"type":"string"},"a-b":{"type":"string"},"Equals":{}}}""", 0, "", "a-b: { type: string?, name: AB2 }")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","default":5,"examples":["x"],"deprecated":true,"title":"The A"}}}""", 0, "", "examples: [x], deprecated: {}, description: The A")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer","minimum":5,"maximum":1}}}""", 0, "warning unsaid", "# not said: range 5..1")]
    [InlineData("""{"anyOf":[{"type":"object","properties":{"a":{"type":"string"}}},{"type":"object","properties":{"b":{"type":"string"}}}]}""", 0, "warning unsaid", "b: string?")]
    [InlineData("""{"type":"object","properties":{"a":false,"b":{"not":{}}}}""", 0, "must not be there", "# not said: not {}")]
    [InlineData("""{"type":"object","properties":{"a":{"minLength":1}}}""", 0, "warning narrowed at /properties/a", "a: { type: string?, length: 1.. }")]
    [InlineData("""{"title":"No schema""", 1, "error json", "")]
    [InlineData("[]", 1, "error type", "")]
    [InlineData("{}", 1, "error unsaid", "")]
    [InlineData("", 1, "error json", "")]
    [InlineData("\"\ufffd\ud800\"", 1, "error", "")]
    public async Task Schema_ThatIsOddOrBroken_IsReportedAtItsPlace(string schema, int exit, string finding, string line)
    {
        string work = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(work, "schema.json"), schema);
        ToolResult result = (await Tool.RunAsync(work, "import json-schema schema.json")).ShouldExit(exit);
        result.Errors.ShouldContain(finding);
        result.Output.ShouldContain(line);
        result.Errors.ShouldNotContain("   at ", Case.Sensitive);
    }

    [Fact]
    public async Task Schema_OfManyDefinitionsOrGreatDepth_IsTakenOrRefusedInTime()
    {
        string work = Tool.NewFolder();
        string text = new('x', 150);
        string many = string.Join(',', Enumerable.Range(0, 40_000).Select(i => $$"""
            "d{{i}}":{"type":"object","description":"{{text}}","properties":{"next":{"$ref":"#/$defs/d{{(i + 1) % 40_000}}"} } }
            """));
        await File.WriteAllTextAsync(Path.Combine(work, "many.json"), $$$"""{"$ref":"#/$defs/d0","$defs":{ {{{many}}} }}""");
        (await Tool.RunAsync(work, "import json-schema many.json")).ShouldExit(1).Errors.ShouldContain("ART9002");
        string deep = string.Concat(Enumerable.Repeat("""{"type":"array","items":""", 120)) + "{}" + new string('}', 120);
        await File.WriteAllTextAsync(Path.Combine(work, "deep.json"), $$$"""{"type":"object","properties":{"a":{{{deep}}}}}""");
        Schemas.Of((await Tool.RunAsync(work, "import json-schema deep.json")).ShouldExit(0).Output).Count.ShouldBeGreaterThan(100);
        await File.WriteAllTextAsync(Path.Combine(work, "deeper.json"), string.Concat(Enumerable.Repeat("""{"items":""", 5000)));
        (await Tool.RunAsync(work, "import json-schema deeper.json")).ShouldExit(1).Errors.ShouldContain("limit");
    }

    [Fact]
    public async Task Output_IsWrittenOnceAndFindingsGoToStandardOutput()
    {
        string work = Tool.NewFolder();
        await File.WriteAllTextAsync(Path.Combine(work, "schema.json"), """{"type":"object","properties":{"a":{"type":"string","contentEncoding":"base64"}}}""");
        ToolResult written = (await Tool.RunAsync(work, "import json-schema schema.json --name news/a:Page --output schemas/a.schema.yaml --format json")).ShouldExit(0);
        using JsonDocument findings = JsonDocument.Parse(written.Output);
        findings.RootElement[0].GetProperty("pointer").GetString().ShouldBe("/properties/a/contentEncoding");
        (await Tool.RunAsync(work, "check")).ShouldExit(0).Output.ShouldBeEmpty();
        (await Tool.RunAsync(work, "import json-schema schema.json --output schemas/a.schema.yaml")).ShouldExit(2).Errors.ShouldContain("exists");
        (await Tool.RunAsync(work, "import json-schema schema.json --name News")).ShouldExit(2);
        (await Tool.RunAsync(work, "import json-schema nowhere.json")).ShouldExit(2).Errors.ShouldContain("there is no file 'nowhere.json'");
        (await Tool.RunAsync(work, "import json-schema -", """{"type":"object","properties":{"a":{"type":"string"}}}""")).ShouldExit(0).Output.ShouldContain("a: string?");
    }
}
