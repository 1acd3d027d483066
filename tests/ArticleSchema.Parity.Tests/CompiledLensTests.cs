using System.Collections.Concurrent;
using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>Generated C#, the interpreter that it falls back to, and the tool's agree on what becomes of every document, and on what it loses.</summary>
public sealed class CompiledLensTests
{
    private const int Documents = 100;

    // Both ways as C#; the others need documents.
    private static readonly Dictionary<string, string> s_compiled = new(StringComparer.Ordinal)
    {
        ["rename"] = "up down",
        ["recase"] = "up down",
        ["wrap"] = "up down",
        ["wrap required"] = "up down",
        ["head"] = "up down",
        ["nest"] = "up down",
        ["lift"] = "up down",
        ["box"] = "up down",
        ["box one"] = "up down",
        ["box one of less"] = "up down",
        ["unbox one"] = "up down",
        ["unbox"] = "up down",
        ["convert"] = "up down",
        ["convert number"] = "up down",
        ["add"] = "up down",
        ["remove"] = "up down",
        ["many at once"] = "up down",
        ["to decimal"] = "up",
    };

    // A complement of another document: with one, only the interpreter knows the way.
    private static readonly Complement s_other = Complement.Read("""{"path":["x","y"],"aside":[{"step":0,"pointer":"/x","value":1}]}"""u8);

    private static readonly ConcurrentDictionary<string, Compiled> s_rows = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => LensTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Lens_ThatTermsCanSay_IsCompiled(string name)
    {
        string source = Row(name).Source;
        string ways = string.Join(' ', ((string[])["up", "down"]).Where(way => source.Contains($"{way}: new global::ArticleSchema.Generated.CompiledLens<", StringComparison.Ordinal)));
        ways.ShouldBe(s_compiled.GetValueOrDefault(name, ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_ThroughAllThree_BecomeTheSame(string name)
    {
        Compiled row = Row(name);
        int taken = 0;
        int sure = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            foreach (bool isUp in (bool[])[true, false])
            {
                byte[] document = Document(row, seed, isUp);
                taken += IsSame(row, document, isUp) ? 1 : 0;
                sure += row.Conversion.IsSure(document, isUp) ? 1 : 0;
            }
        }

        taken.ShouldBeGreaterThan(Documents / 3, "too few documents pass the lens to say something");
        if (s_compiled.ContainsKey(name))
        {
            sure.ShouldBePositive("no document goes through the C#");
        }
    }

    private static byte[] Document(Compiled row, int seed, bool isUp) =>
        Encoding.UTF8.GetBytes(new DocumentMaker(new Random(seed)).Make(isUp ? row.Lens.From : row.Lens.To).ToString());

    private static bool IsSame(Compiled row, byte[] document, bool isUp)
    {
        string shown = Encoding.UTF8.GetString(document);
        LensOutcome tool = LensMigration.Run(row.Lens, document, isUp, [], () => new CheckOptions { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) });
        (string? json, LossReport losses, ValidationReport report) = row.Conversion.Run(document, isUp, complement: null);
        (string? again, LossReport others, _) = row.Conversion.Run(document, isUp, s_other);

        (json is null).ShouldBe(tool.Json is null, $"{shown}\n{report}\n{string.Join('\n', tool.Problems)}");
        again.ShouldBe(json, shown);
        others.ToString().ShouldBe(losses.ToString(), shown);
        if (json is not null)
        {
            Key(json).ShouldBe(Key(tool.Json!), shown);
            losses.Losses.Select(l => (l.Step, l.Value.ToString())).ShouldBe(tool.Complement.Select(a => (a.Step, a.Value)), shown);
        }

        return json is not null;
    }

    private static string Key(string json) => LensReader.Any(JsonTree.Parse(json)!.Root).ToKey();

    private static Compiled Row(string name) => s_rows.GetOrAdd(name, static name =>
    {
        var row = LensTests.Rows.Single(r => r.Name == name);
        string lens = $"lens: {{ from: t/d@1.0:D, to: t/d@2.0:D }}\nsteps:\n  - in: D\n    do:\n      - {row.Steps}\n";
        string older = Schema("1.0", row.Older);
        SourceText newer = new("d.schema.yaml", Schema("2.0", row.Newer));
        var parsed = new SourceText("releases/d@1.0.schema.yaml", older);
        SchemaModel model = Binder.Bind([new SchemaInput(SchemaParser.Parse(parsed), true, null)]).Schemas.Single();
        SourceText release = new(parsed.Path, ReleaseText.WithHeader(older, model));
        SchemaModel draft = Binder.Bind([new SchemaInput(SchemaParser.Parse(newer), false, null)]).Schemas.Single();
        LensSet set = LensSet.Bind([new SourceText("d.lens.yaml", lens)], [draft, ReleaseSet.Bind([SchemaParser.Parse(release)], []).Releases.Single().Model]);

        var run = GeneratorRun.Of([new SchemaText(newer.Path, newer.Text), new SchemaText(release.Path, release.Text, "release"), new SchemaText("d.lens.yaml", lens, "lens")]);
        run.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return new Compiled(set.Graph.Lenses.Single(), run.Sources["Fixtures.D.Versions.g.cs"], LensConversion.Of(run.Load()));
    });

    private static string Schema(string version, string types) => $"schema: t/d\nversion: {version}\nnamespace: Fixtures\ntypes:\n  {types}\n";

    private sealed record Compiled(Lens Lens, string Source, LensConversion Conversion);
}
