using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// What a lens does not touch goes along as it stands in the document, unread and unchecked, but only where a writer would write it just so, and only to a place of which both
/// versions say the same.
/// </summary>
public sealed class TakenAlongTests
{
    private const string Types = """
          Part:
            fields:
              a: { type: string?, also-read: [old-a] }
              n: number?
              i: integer?
              d: decimal?
              t: timestamp?
              k: Kind?
              list: string*
              map: string by string*
              inner: { type: Part? }
              state: { type: string, default: new }
          Kind: { values: { one: { }, two: { also-read: [zwei] } } }
          Tagged: { tag: kind, one-of: { x: X, y: Y } }
          X: { fields: { v: string? } }
          Y: { fields: { kind: { type: string, const: y }, v: string? } }
          Untagged: { one-of: [string, Part] }
        """;

    [Theory]
    [InlineData("""{"a":"x","n":1.5,"t":"2024-11-10T22:22:00Z","k":"one","list":["p"],"map":{"m":"1"},"state":"new"}""", null)]
    [InlineData("""{"n":-0.5,"i":-3,"d":-1.50,"state":"new"}""", null)]
    [InlineData("""{"inner":{"a":"x","state":"new"},"state":"new"}""", null)]
    [InlineData("""{"a":"é \u00e9 \" \\ \/","state":"new"}""", """{"a":"é é \" \\ /","state":"new"}""")]
    [InlineData("""{"n":1,"a":"x","state":"new"}""", """{"a":"x","n":1,"state":"new"}""")]
    [InlineData("""{"old-a":"x","state":"new"}""", """{"a":"x","state":"new"}""")]
    [InlineData("""{"a":"x"}""", """{"a":"x","state":"new"}""")]
    [InlineData("""{"a":null,"state":"new"}""", """{"state":"new"}""")]
    [InlineData("""{"a":"x", "state":"new"}""", """{"a":"x","state":"new"}""")]
    [InlineData("""{"list":[],"map":{},"state":"new"}""", """{"state":"new"}""")]
    [InlineData("""{"n":1.50,"i":1,"d":1.50,"state":"new"}""", """{"n":1.5,"i":1,"d":1.50,"state":"new"}""")]
    [InlineData("""{"n":1e3,"d":1e2,"state":"new"}""", """{"n":1000,"d":100,"state":"new"}""")]
    [InlineData("""{"n":0.00001,"state":"new"}""", """{"n":1E-05,"state":"new"}""")]
    [InlineData("""{"n":-0,"state":"new"}""", """{"n":-0,"state":"new"}""")]
    [InlineData("""{"t":"2024-11-10T22:22:00.000+00:00","state":"new"}""", """{"t":"2024-11-10T22:22:00Z","state":"new"}""")]
    [InlineData("""{"k":"zwei","state":"new"}""", """{"k":"two","state":"new"}""")]
    [InlineData("""{"inner":{"n":1,"a":"x","state":"new"},"state":"new"}""", """{"inner":{"a":"x","n":1,"state":"new"},"state":"new"}""")]
    [InlineData("""{"unknown":1,"a":"x","state":"new"}""", """{"a":"x","state":"new","unknown":1}""")]
    [InlineData("""{"a":"x","state":"new","unknown":1}""", null)]
    public void Part_ThatNoStepTouches_IsWrittenAsItsTypeIs(string part, string? written)
    {
        Migrate("part: Part?", part: part).ShouldBe($$"""{"renamed":"r","part":{{written ?? part}}}""");
        Migrate("part: Part*", part: $"[{part},{part}]").ShouldBe($$"""{"renamed":"r","part":[{{written ?? part}},{{written ?? part}}]}""");
        Migrate("part: Untagged?", part: part).ShouldBe($$"""{"renamed":"r","part":{{written ?? part}}}""");
    }

    [Theory]
    [InlineData("""{"kind":"x","v":"1"}""", null)]
    [InlineData("""{"v":"1","kind":"x"}""", """{"kind":"x","v":"1"}""")]
    [InlineData("""{"kind":"y","v":"1"}""", null)]
    [InlineData("""{"v":"1","kind":"y"}""", """{"kind":"y","v":"1"}""")]
    public void TaggedPart_ThatNoStepTouches_IsWrittenAsItsTypeIs(string part, string? written) =>
        Migrate("part: Tagged by string*", part: $$"""{"m":{{part}}}""").ShouldBe($$$"""{"renamed":"r","part":{"m":{{{written ?? part}}}}}""");

    [Fact]
    public void Part_ToANarrowerPlace_IsCheckedThere()
    {
        Refusal("part: { type: string?, length: ..9 }", "part: { type: string?, length: ..3 }", "", "\"long\"").ShouldBe("/part length");
        Refusal("part: { type: string*, items: ..9 }", "part: { type: string*, items: ..1 }", "", """["a","b"]""").ShouldBe("/part items");
        Refusal("part: P?", "part: P?", "P: { fields: { v: { type: string?, length: ..LIMIT } } }", """{"v":"long"}""").ShouldBe("/part/v length");
        Refusal("part: P?", "part: P?", "P: { fields: { q: Q* } }\n  Q: { fields: { v: { type: integer?, range: ..LIMIT } } }", """{"q":[{"v":1},{"v":8}]}""").ShouldBe("/part/q/1/v range");
        Refusal("part: P?", "part: P?", "P: { fields: { v: string }, rules: { r: { check: size(this.v) <= LIMIT } } }", """{"v":"long"}""").ShouldBe("/part r");
        Refusal("part: { type: string by string*, rest: true }", "part: { type: string by string*, rest: true }\n      taken: integer?", "", "\"x\"", "taken").ShouldBe("/taken type");
    }

    [Fact]
    public void Part_JudgedByTheWholeDocument_IsCheckedAgain()
    {
        const string Part = "P: { fields: { v: integer }, rules: { r: { check: this.v <= root.limit } } }";
        LensOutcome outcome = Run(
            "part: P?\n      limit: integer", "part: P?\n      old: integer\n      limit: integer", Part, Part, "rename: { limit: old }\n      - add: { limit: 1 }", """{"name":"r","part":{"v":5},"limit":9}""");
        outcome.Problems.Select(p => $"{p.Pointer} {p.Code}").ShouldBe(["/part r"]);
    }

    [Fact]
    public void Part_JudgedByItsSchemasVersion_IsCheckedAgain()
    {
        const string Part = "P: { fields: { v: integer }, rules: { r: { check: schema.version == '1.0' || this.v < 3 } } }";
        Run("part: P?", "part: P?", Part, Part, "", """{"name":"r","part":{"v":5}}""").Problems.Select(p => $"{p.Pointer} {p.Code}").ShouldBe(["/part r"]);
    }

    private static string Migrate(string fields, string part) => Run(fields, fields, Types, Types, "", $$"""{"name":"r","part":{{part}}}""").Json.ShouldNotBeNull().Replace("\"$schema\":\"t/a/2.0\",", "");

    private static string Refusal(string older, string newer, string types, string part, string member = "part")
    {
        LensOutcome outcome = Run(older, newer, types.Replace("LIMIT", "9"), types.Replace("LIMIT", "3"), "", $$"""{"name":"r","{{member}}":{{part}}}""");
        outcome.Json.ShouldBeNull();
        return string.Join(", ", outcome.Problems.Select(p => $"{p.Pointer} {p.Code}"));
    }

    private static LensOutcome Run(string older, string newer, string olderTypes, string newerTypes, string steps, string document)
    {
        SchemaModel[] versions = [Schema("1.0", "name", older, olderTypes), Schema("2.0", "renamed", newer, newerTypes)];
        string extra = steps.Length == 0 ? "" : $"      - {steps}\n";
        LensSyntax syntax = LensParser.Parse(new SourceText("t.lens.yaml", $"lens: {{ from: t/a@1.0:D, to: t/a@2.0:D }}\nsteps:\n  - in: D\n    do:\n      - rename: {{ name: renamed }}\n{extra}"));
        Lens? lens = LensCheck.Bind(syntax, end => ((RecordModel)versions.Single(s => s.Version == end.Version).Types.Single(t => t.Name == end.Type), ""));
        syntax.Diagnostics.Diagnostics.Where(d => d.Rule.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        var options = new CheckOptions { IsContent = true, Rules = new Language.Rules.RuleRunner(Language.Rules.RuleEnvironment.Empty) };
        return LensMigration.Run(lens.ShouldNotBeNull(), Encoding.UTF8.GetBytes(document), isUp: true, [], () => options);
    }

    private static SchemaModel Schema(string version, string name, string fields, string types)
    {
        string text = $"schema: t/a\nversion: {version}\nnamespace: T.A\ntypes:\n  D:\n    document: true\n    fields:\n      {name}: string\n      {fields}\n  {types.Trim()}\n";
        BindingResult binding = Binder.Bind([new SchemaInput(SchemaParser.Parse(new SourceText("a.schema.yaml", text)), false, null)]);
        binding.Diagnostics.Where(d => d.Rule.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty(text);
        return binding.Schemas.Single(s => s.Id == "t/a");
    }
}
