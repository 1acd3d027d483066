using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// The lenses between ninjs 1.6, 2.2 and 3.1 in a project that has all three as C#: every way is C#, and what it makes of IPTC's samples, and of documents made from the types, is what the tool
/// makes of them.
/// </summary>
public sealed class NinjsConversionTests
{
    private const int Documents = 30;

    private static readonly string[] s_older = ["1.6", "2.2"];

    private static readonly Lazy<Versions> s_versions = new(Compile);

    public static TheoryData<string, bool> Ways => new() { { "1.6", true }, { "1.6", false }, { "2.2", true }, { "2.2", false } };

    [Fact]
    public void Lenses_OfNinjs_AreCSharpBothWays() =>
        s_versions.Value.Source.Split("new global::ArticleSchema.Generated.CompiledLens<").Length.ShouldBe(5);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Samples_ThroughCSharp_AreWhatTheToolMakes(string older, bool isUp)
    {
        int taken = 0;
        foreach ((string version, string name) in NinjsSamples.All.Where(s => s.Version == (isUp ? older : "3.1")))
        {
            taken += IsSame(older, isUp, NinjsSamples.Read(version, name)) ? 1 : 0;
        }

        taken.ShouldBeGreaterThan(4);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Documents_ThroughCSharp_AreWhatTheToolMakes(string older, bool isUp)
    {
        LensPath path = s_versions.Value.Path(older, isUp);
        RecordModel type = path.Start;
        var documents = new LensDocuments(path.Steps[0].Lens, "main usable full");
        for (int seed = 0; seed < Documents; seed++)
        {
            IsSame(older, isUp, Encoding.UTF8.GetBytes(documents.Make(type, seed).ToString()));
        }
    }

    [Theory]
    [InlineData("1.6", """{"uri":"urn:x:1","headline":"H","headline_sub":"S","body_main":"T","wordcount":5,"renditions":{"a":{"href":"https://a.example/"}},"associations":{"b":{"uri":"urn:x:2","body_main":"B","charcount":1}}}""")]
    [InlineData("2.2", """{"uri":"urn:x:1","urgency":3,"headlines":[{"value":"H"}],"bodies":[{"role":"main","value":"T","wordcount":5}],"associations":[{"name":"b","uri":"urn:x:2"}]}""")]
    public void Document_OfWhichNothingIsLost_NeedsNoInterpreter(string older, string document)
    {
        LensConversion conversion = s_versions.Value.Conversions[older];
        byte[] there = Encoding.UTF8.GetBytes(conversion.Run(Encoding.UTF8.GetBytes(document), isUp: true, complement: null).Json!);

        conversion.IsSure(Encoding.UTF8.GetBytes(document), isUp: true).ShouldBeTrue();
        conversion.IsSure(there, isUp: false).ShouldBeTrue();
        IsSame(older, isUp: true, Encoding.UTF8.GetBytes(document)).ShouldBeTrue();
        IsSame(older, isUp: false, there).ShouldBeTrue();
        Key(conversion.Run(there, isUp: false, complement: null).Json!).ShouldBe(Key(document));
    }

    private static bool IsSame(string older, bool isUp, byte[] document)
    {
        string shown = Encoding.UTF8.GetString(document);
        PathOutcome tool = PathMigration.Run(s_versions.Value.Path(older, isUp), document, [], () => new CheckOptions { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) });
        (string? json, LossReport losses, ValidationReport report) = s_versions.Value.Conversions[older].Run(document, isUp, complement: null);
        (json is null).ShouldBe(tool.Utf8 is null, $"{shown}\n{report}\n{string.Join('\n', tool.Problems)}");
        if (json is not null)
        {
            Key(json).ShouldBe(Key(Encoding.UTF8.GetString(tool.Utf8!)), shown);
            losses.Losses.Select(l => (l.Step, l.Value.ToString())).ShouldBe(tool.Complement.SelectMany(c => c).Select(a => (a.Step, a.Value)), shown);
        }

        return json is not null;
    }

    private static string Key(string json) => LensReader.Any(JsonTree.Parse(json)!.Root).ToKey();

    private static Versions Compile()
    {
        List<SchemaText> texts = [.. s_older.Select(Release)];
        texts.Add(new SchemaText("item.schema.yaml", Text("standards", "item@3.1.schema.yaml")));
        texts.AddRange(((string[])["1.6-2.2", "2.2-3.1"]).Select(l => new SchemaText($"{l}.lens.yaml", Text("lenses", $"{l}.lens.yaml"), "lens")));
        GeneratorRun run = GeneratorRun.Of(texts);
        run.ShouldCompile();

        IReadOnlyList<SchemaModel> schemas = Binder.Bind([.. texts.Where(t => t.Role != "lens").Select(t => new SchemaInput(SchemaParser.Parse(new SourceText(t.Path, t.GetText().ToString())), true, null))]).Schemas;
        LensSet lenses = LensSet.Bind([.. texts.Where(t => t.Role == "lens").Select(t => new SourceText(t.Path, t.GetText().ToString()))], schemas);
        System.Reflection.Assembly assembly = run.Load();
        const string Standards = "ArticleSchema.Standards.Ninjs.";
        return new Versions(
            run.Sources.Single(s => s.Key.EndsWith("Versions.g.cs", StringComparison.Ordinal)).Value,
            lenses.Graph,
            new Dictionary<string, LensConversion>(StringComparer.Ordinal)
            {
                ["1.6"] = LensConversion.Of(assembly, Standards + "V1_6.V1.Item", Standards + "V3_1.Item", "V1", 0, 1),
                ["2.2"] = LensConversion.Of(assembly, Standards + "V2_2.V2.Item", Standards + "V3_1.Item", "V2", 1),
            });
    }

    private static SchemaText Release(string version)
    {
        string text = Text("standards", $"item@{version}.schema.yaml");
        string path = $"releases/item@{version}.schema.yaml";
        SchemaModel model = Binder.Bind([new SchemaInput(SchemaParser.Parse(new SourceText(path, text)), true, null)]).Schemas.Single();
        return new SchemaText(path, ReleaseText.WithHeader(text, model), "release");
    }

    private static string Text(string folder, string name) => File.ReadAllText(Repository.PathOf("schemas", folder, "ninjs", name));

    private sealed record Versions(string Source, LensGraph Graph, Dictionary<string, LensConversion> Conversions)
    {
        public LensPath Path(string older, bool isUp) => isUp ? Graph.Path(At(older), At("3.1")).ShouldNotBeNull() : Graph.Path(At("3.1"), At(older)).ShouldNotBeNull();

        private static VersionedType At(string version) => new("ninjs/item", Language.Model.SchemaVersion.Parse(version), "Item");
    }
}
