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

    // What is not C# both ways.
    private static readonly Dictionary<string, string> s_compiled = new(StringComparer.Ordinal)
    {
        ["add computed of all"] = "",
        ["move by number"] = "",
    };

    // A complement of another document: with one, only the interpreter knows the way.
    private static readonly Complement s_other = Complement.Read("""{"path":["x","y"],"aside":[{"step":0,"pointer":"/x","value":1}]}"""u8);

    private static readonly ConcurrentDictionary<string, Compiled> s_rows = new(StringComparer.Ordinal);

    // Older types, newer types, operations by the C# of a class 'Code', and that class; which the tool cannot run.
    private static readonly (string Name, string Older, string Newer, string Steps, string Code)[] s_byCode =
    [
        ("split", "D: { fields: { pages: string, id: string } }", "D: { fields: { first: integer?, last: integer?, id: string } }", "split: { from: pages, into: [first, last], with: Code }",
            """
            internal static partial (long? First, long? Last) Split(string pages) => pages.Length == 0 ? (null, null) : (pages.Length, pages[0]);
            internal static partial string? Join(long? first, long? last) => first is > 0 and < 100 && last is > 31 and < 127 ? new string((char)last, (int)first) : null;
            """),
        ("split optional", "D: { fields: { name: string? } }", "D: { fields: { name2: string?, upper: boolean? } }", "split: { from: name, into: [name2, upper], with: Code }",
            """
            internal static partial (string? Name2, bool? Upper) Split(string name) => (name.Length > 2 ? name : null, name.Length > 2 ? char.IsUpper(name[0]) : null);
            internal static partial string? Join(string? name2, bool? upper) => name2 is { Length: > 0 } name && upper == char.IsUpper(name[0]) ? name : null;
            """),
        ("one part", "D: { fields: { price: decimal? } }", "D: { fields: { cost: decimal? } }", "split: { from: price, into: [cost], with: Code }",
            """
            internal static partial decimal? Split(decimal price) => price < 0 ? null : price;
            internal static partial decimal? Join(decimal? cost) => cost;
            """),
        ("join", "K: { values: [a, b] }\n  D: { fields: { kind: string?, rank: integer } }", "D: { fields: { key: string } }", "join: { from: [kind, rank], into: key, with: Code }",
            """
            internal static partial (string? Kind, long? Rank) Split(string key) => key.IndexOf('/') is > 0 and var at && long.TryParse(key[(at + 1)..], out long rank) ? (key[..at], rank) : (null, 0);
            internal static partial string? Join(string? kind, long? rank) => kind is null ? "" : kind + "/" + rank;
            """),
    ];

    public static TheoryData<string> Names => LensTests.Names;

    public static TheoryData<string> NamesByCode => [.. s_byCode.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Lens_ThatTermsCanSay_IsCompiled(string name)
    {
        string source = Row(name).Source;
        string ways = string.Join(' ', ((string[])["up", "down"]).Where(way => source.Contains($"{way}: new global::ArticleSchema.Generated.CompiledLens<", StringComparison.Ordinal)));
        ways.ShouldBe(s_compiled.GetValueOrDefault(name, "up down"));
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
        if (s_compiled.GetValueOrDefault(name) != "")
        {
            sure.ShouldBePositive("no document goes through the C#");
        }
    }

    /// <summary>What was set aside and fits no longer is lost, by both alike.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_EditedBeforeTheWayBack_LoseTheSame(string name)
    {
        Compiled row = Row(name);
        int taken = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            bool isUp = seed % 4 < 2;
            byte[] document = Document(row, seed, isUp);
            LensOutcome there = LensMigration.Run(row.Lens, document, isUp, [], Options);
            if (there.Json is null)
            {
                continue;
            }

            (_, LossReport aside, _) = row.Conversion.Run(document, isUp, complement: null);
            string edited = row.Documents.Edit(isUp ? row.Lens.To : row.Lens.From, JsonItem.Parse(there.Json), new Random(seed)).ToString();
            LensOutcome tool = LensMigration.Run(row.Lens, Encoding.UTF8.GetBytes(edited), !isUp, there.Complement, Options);
            (string? json, LossReport losses, _) = row.Conversion.Run(Encoding.UTF8.GetBytes(edited), !isUp, aside.Complement);

            string shown = $"{Encoding.UTF8.GetString(document)}\nbecame {there.Json}\nedited {edited}";
            (json is null).ShouldBe(tool.Json is null, shown);
            if (json is not null)
            {
                Key(json).ShouldBe(Key(tool.Json!), shown);
                losses.Losses.Where(l => l.IsStale).Select(l => (l.Step, l.Value.ToString())).ShouldBe(tool.Lost.Select(a => (a.Step, a.Value)), shown);
                losses.Losses.Where(l => !l.IsStale).Select(l => (l.Step, l.Value.ToString())).ShouldBe(tool.Complement.Select(a => (a.Step, a.Value)), shown);
                taken++;
            }
        }

        taken.ShouldBePositive("no document goes back");
    }

    [Theory]
    [MemberData(nameof(NamesByCode))]
    public void Documents_ThroughAUsersCode_BecomeTheSame(string name)
    {
        (_, string older, string newer, string steps, string code) = s_byCode.Single(r => r.Name == name);
        Compiled row = Compile(older, newer, steps, $"namespace Fixtures; internal static partial class Code {{ {code} }}");
        row.Source.ShouldContain("up: new global::ArticleSchema.Generated.CompiledLens<");
        row.Source.ShouldContain("down: new global::ArticleSchema.Generated.CompiledLens<");
        int sure = 0;
        for (int seed = 0; seed < Documents; seed++)
        {
            foreach (bool isUp in (bool[])[true, false])
            {
                byte[] document = Document(row, seed, isUp);
                (string? json, LossReport losses, _) = row.Conversion.Run(document, isUp, complement: null);
                (string? again, LossReport others, _) = row.Conversion.Run(document, isUp, s_other);
                Text(again).ShouldBe(Text(json), Encoding.UTF8.GetString(document));
                others.ToString().ShouldBe(losses.ToString(), Encoding.UTF8.GetString(document));
                sure += row.Conversion.IsSure(document, isUp) ? 1 : 0;
            }
        }

        sure.ShouldBePositive("no document goes through the C#");
    }

    private static CheckOptions Options() => new() { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) };

    private static byte[] Document(Compiled row, int seed, bool isUp) => Encoding.UTF8.GetBytes(row.Documents.Make(isUp ? row.Lens.From : row.Lens.To, seed).ToString());

    private static bool IsSame(Compiled row, byte[] document, bool isUp)
    {
        string shown = Encoding.UTF8.GetString(document);
        LensOutcome tool = LensMigration.Run(row.Lens, document, isUp, [], Options);
        (string? json, LossReport losses, ValidationReport report) = row.Conversion.Run(document, isUp, complement: null);
        (string? again, LossReport others, _) = row.Conversion.Run(document, isUp, s_other);

        (json is null).ShouldBe(tool.Json is null, $"{shown}\n{report}\n{string.Join('\n', tool.Problems)}");
        Text(again).ShouldBe(Text(json), shown);
        others.ToString().ShouldBe(losses.ToString(), shown);
        if (json is not null)
        {
            Key(json).ShouldBe(Key(tool.Json!), shown);
            losses.Losses.Select(l => (l.Step, l.Value.ToString())).ShouldBe(tool.Complement.Select(a => (a.Step, a.Value)), shown);
        }

        return json is not null;
    }

    /// <summary>What nobody knows keeps its spelling in C#, where it is never taken apart.</summary>
    private static string? Text(string? json) => json is null ? null : LensReader.Any(JsonTree.Parse(json)!.Root).ToString();

    private static string Key(string json) => LensReader.Any(JsonTree.Parse(json)!.Root).ToKey();

    private static Compiled Row(string name) => s_rows.GetOrAdd(name, static name =>
    {
        var row = LensTests.Rows.Single(r => r.Name == name);
        return Compile(row.Older, row.Newer, row.Steps);
    });

    private static Compiled Compile(string olderTypes, string newerTypes, string steps, params string[] code)
    {
        string lens = $"lens: {{ from: t/d@1.0:D, to: t/d@2.0:D }}\nsteps:\n  - in: D\n    do:\n      - {steps}\n";
        string older = Schema("1.0", olderTypes);
        SourceText newer = new("d.schema.yaml", Schema("2.0", newerTypes));
        var parsed = new SourceText("releases/d@1.0.schema.yaml", older);
        SchemaModel model = Binder.Bind([new SchemaInput(SchemaParser.Parse(parsed), true, null)]).Schemas.Single();
        SourceText release = new(parsed.Path, ReleaseText.WithHeader(older, model));
        SchemaModel draft = Binder.Bind([new SchemaInput(SchemaParser.Parse(newer), false, null)]).Schemas.Single();
        LensSet set = LensSet.Bind([new SourceText("d.lens.yaml", lens)], [draft, ReleaseSet.Bind([SchemaParser.Parse(release)], []).Releases.Single().Model]);

        var run = GeneratorRun.Of([new SchemaText(newer.Path, newer.Text), new SchemaText(release.Path, release.Text, "release"), new SchemaText("d.lens.yaml", lens, "lens")], code);
        run.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        Lens bound = set.Graph.Lenses.Single();
        return new Compiled(bound, new LensDocuments(bound, steps), run.Sources["Fixtures.D.Versions.g.cs"], LensConversion.Of(run.Load()));
    }

    private static string Schema(string version, string types) => $"schema: t/d\nversion: {version}\nnamespace: Fixtures\ntypes:\n  {types}\n";

    private sealed record Compiled(Lens Lens, LensDocuments Documents, string Source, LensConversion Conversion);
}
