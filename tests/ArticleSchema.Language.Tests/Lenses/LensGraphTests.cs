using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Tests.Lenses;

/// <summary>Which way a document goes between versions: the rows say it by hand, and in graphs at random all ways are tried.</summary>
public sealed class LensGraphTests
{
    // Versions with their members, all of them optional; lenses between them with their steps; where a document is, and where it is to go.
    private static readonly (string Name, string[] Versions, string[] Lenses, string From, string To, string? Path)[] s_rows =
    [
        ("stays", ["1.0 a"], [], "1.0", "1.0", "1.0"),
        ("unknown version", ["1.0 a"], [], "1.7", "1.0", null),
        ("minor without a lens", ["1.0 a", "1.1 a b"], [], "1.0", "1.1", "1.0 1.1"),
        ("minor without a lens, back", ["1.0 a", "1.1 a b"], [], "1.1", "1.0", "1.1 1.0"),
        ("minor that takes away", ["1.0 a b", "1.1 a"], [], "1.0", "1.1", null),
        ("minor that takes away, with a lens", ["1.0 a b", "1.1 a"], ["1.0-1.1 remove: b"], "1.0", "1.1", "1.0 1.1"),
        ("major without a lens", ["1.0 a", "2.0 a"], [], "1.0", "2.0", null),
        ("major with a lens", ["1.0 a", "2.0 b"], ["1.0-2.0 rename: { a: b }"], "1.0", "2.0", "1.0 2.0"),
        ("major with a lens from the last minor", ["1.0 a", "1.1 a c", "2.0 b c"], ["1.1-2.0 rename: { a: b }"], "1.0", "2.0", "1.0 1.1 2.0"),
        ("lens that does not build", ["1.0 a", "2.0 b"], ["1.0-2.0 rename: { x: b }"], "1.0", "2.0", null),
        ("fewest lossy steps", ["1.0 a", "2.0 b", "3.0 c"], ["1.0-2.0 rename: { a: b }", "2.0-3.0 rename: { b: c }", "1.0-3.0 remove: a"], "1.0", "3.0", "1.0 2.0 3.0"),
        ("shortest", ["1.0 a", "2.0 b", "3.0 c"], ["1.0-2.0 rename: { a: b }", "2.0-3.0 rename: { b: c }", "1.0-3.0 rename: { a: c }"], "1.0", "3.0", "1.0 3.0"),
        ("highest versions", ["1.0 a", "2.0 b", "3.0 c", "4.0 d"], ["1.0-3.0 rename: { a: c }", "1.0-2.0 rename: { a: b }", "2.0-4.0 rename: { b: d }", "3.0-4.0 rename: { c: d }"], "1.0", "4.0", "1.0 3.0 4.0"),
        ("highest versions, back", ["1.0 a", "2.0 b", "3.0 c", "4.0 d"], ["1.0-2.0 rename: { a: b }", "1.0-3.0 rename: { a: c }", "2.0-4.0 rename: { b: d }", "3.0-4.0 rename: { c: d }"], "4.0", "1.0", "4.0 3.0 1.0"),
        ("lossy one way", ["1.0 a e", "2.0 a e f", "3.0 c e f"], ["1.0-2.0 recase: true", "2.0-3.0 rename: { a: c }", "1.0-3.0 rename: { a: c }; remove: e"], "1.0", "3.0", "1.0 2.0 3.0"),
        ("lossy one way, back", ["1.0 a e", "2.0 a e f", "3.0 c e f"], ["1.0-2.0 recase: true", "2.0-3.0 rename: { a: c }", "1.0-3.0 rename: { a: c }; remove: e"], "3.0", "1.0", "3.0 1.0"),
        ("versions are numbers", ["1.9 a", "1.10 a b", "2.0 c b"], ["1.10-2.0 rename: { a: c }"], "1.9", "2.0", "1.9 1.10 2.0"),
    ];

    public static TheoryData<string> Names => [.. s_rows.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Path_BetweenVersions_IsTheBest(string name)
    {
        var row = s_rows.Single(r => r.Name == name);
        LensGraph graph = Graph(row.Versions, row.Lenses);
        LensPath? path = graph.Path(At(row.From), At(row.To));
        path?.ToString().ShouldBe(string.Join(" -> ", row.Path!.Split(' ').Select(At)));
        (path is null).ShouldBe(row.Path is null);
    }

    [Theory]
    [InlineData("1.0 a;1.1 a b;2.0 b c", "", "1.1-2.0")]
    [InlineData("1.0 a;1.1 a b;2.0 b c", "1.0-2.0 rename: { a: c }", "")]
    [InlineData("1.0 a b;1.1 a;2.0 a", "", "1.0-1.1 1.1-2.0")]
    [InlineData("1.0 a;2.0 a;3.0 a", "1.0-3.0 recase: true", "1.0-2.0 2.0-3.0")]
    [InlineData("1.0 a;2.0 a;3.0 a", "1.0-3.0 recase: true;2.0-3.0 recase: true", "")]
    public void Gaps_BetweenNeighbours_AreNamed(string versions, string lenses, string expected)
    {
        LensGraph graph = Graph(versions.Split(';'), lenses.Split(';', StringSplitOptions.RemoveEmptyEntries));
        string.Join(' ', graph.Gaps().Select(g => $"{g.Older.Version}-{g.Newer.Version}")).ShouldBe(expected);
    }

    [Fact]
    public void Path_BetweenSchemas_GoesThroughTheirVersions()
    {
        IReadOnlyList<SchemaModel> schemas = Bind(["1.0 a", "1.1 a b"], "t/ours").Concat(Bind(["2.2 a b"], "t/theirs")).ToList();
        LensGraph graph = LensGraph.Of([Lens(schemas, "lens: { from: t/ours@1.1:D, to: t/theirs@2.2:D }\nsteps: []\n").ShouldNotBeNull()], schemas);
        LensPath path = graph.Path(At("1.0", "t/ours"), At("2.2", "t/theirs")).ShouldNotBeNull();
        path.ToString().ShouldBe("t/ours@1.0:D -> t/ours@1.1:D -> t/theirs@2.2:D");
        path.Steps.Select(s => s.IsUp).ShouldBe([true, true]);
        graph.Path(At("2.2", "t/theirs"), At("1.0", "t/ours")).ShouldNotBeNull().LossySteps.ShouldBe(1, "the older of ours has no b");
    }

    [Fact]
    public void Path_InGraphsAtRandom_IsTheBestOfAll()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int i = 0; i < 60; i++)
        {
            string[] versions = [.. Enumerable.Range(1, random.Next(2, 7)).Select(n => $"{n}.0 v{n}")];
            string[] lenses = [.. from older in Enumerable.Range(1, versions.Length)
                                  from newer in Enumerable.Range(older + 1, versions.Length - older)
                                  where random.Next(2) == 0
                                  select $"{older}.0-{newer}.0 " + (random.Next(2) == 0 ? $"rename: {{ v{older}: v{newer} }}" : $"remove: v{older}")];
            LensGraph graph = Graph(versions, lenses);
            VersionedType from = At($"{random.Next(versions.Length) + 1}.0");
            VersionedType to = At($"{random.Next(versions.Length) + 1}.0");
            LensPath? best = All(LensPath.At(graph.Find(from)!), to, lenses).Aggregate((LensPath?)null, (a, b) => a is null || b.IsBetterThan(a) ? b : a);
            graph.Path(from, to)?.ToString().ShouldBe(best?.ToString(), $"seed {seed}, {from} to {to} by {string.Join("; ", lenses)}");
            (graph.Path(from, to) is null).ShouldBe(best is null, $"seed {seed}");

            IEnumerable<LensPath> All(LensPath path, VersionedType end, string[] written) => path.To == end
                ? [path]
                : graph.Lenses.SelectMany(l => new[] { new LensPathStep(l, true), new LensPathStep(l, false) })
                    .Where(s => VersionedType.Of(s.From) == path.To && !path.Stations.Contains(VersionedType.Of(s.To)))
                    .SelectMany(s => All(path.Then(s), end, written));
        }
    }

    private static VersionedType At(string version) => At(version, "t/s");

    private static VersionedType At(string version, string schema) => new(schema, SchemaVersion.Parse(version), "D");

    private static LensGraph Graph(string[] versions, string[] lenses)
    {
        IReadOnlyList<SchemaModel> schemas = Bind(versions, "t/s");
        return LensGraph.Of([.. lenses.Select(l => Written(schemas, l)).OfType<Lens>()], schemas);
    }

    private static Lens? Written(IReadOnlyList<SchemaModel> schemas, string lens)
    {
        string[] parts = lens.Split(' ', 2);
        string[] ends = parts[0].Split('-');
        string steps = string.Concat(parts[1].Split("; ").Select(s => $"      - {s}\n"));
        return Lens(schemas, $"lens: {{ from: t/s@{ends[0]}:D, to: t/s@{ends[1]}:D }}\nsteps:\n  - in: D\n    do:\n{steps}");
    }

    private static Lens? Lens(IReadOnlyList<SchemaModel> schemas, string text) =>
        LensCheck.Bind(LensParser.Parse(new SourceText("test.lens.yaml", text)), end => LensCheck.Find(schemas, end));

    private static IReadOnlyList<SchemaModel> Bind(string[] versions, string id)
    {
        BindingResult result = Binder.Bind(versions.Select(v => v.Split(' ')).Select(v => new SchemaInput(
            SchemaParser.Parse(new SourceText($"s@{v[0]}.schema.yaml", $"schema: {id}\nversion: {v[0]}\ntypes:\n  D: {{ document: true, fields: {{ {string.Join(", ", v.Skip(1).Select(m => m + ": string?"))} }} }}\n")), true, "T")));
        result.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        return result.Schemas;
    }
}
