using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Standards;

/// <summary>
/// IPTC's samples are the same items in three versions of ninjs. Taken through the lenses they must be IPTC's own texts, leaf for leaf; where they are not, the row says why.
/// </summary>
public sealed class NinjsLensTests
{
    private const string Dropped = "IPTC's 2.2 leaves the role out here, and has it elsewhere";
    private const string Misspelt = "IPTC's 2.2 mends a misspelling";
    private const string Added = "IPTC's 2.2 adds a media type that 1.6 has no member for";
    private const string Renamed = "IPTC's 2.2 has another role";

    // Version, version, sample, leaf, cause.
    private static readonly (string From, string To, string Sample, string Leaf, string Cause)[] s_differences =
    [
        ("1.6", "2.2", "002_renditions_example.json", "/bodies/0/role", Dropped),
        ("1.6", "2.2", "002_renditions_example.json", "/renditions/0/name", Misspelt),
        ("1.6", "2.2", "003_associations_example.json", "/associations/0/renditions/1/name", Misspelt),
        ("1.6", "2.2", "003_associations_example.json", "/associations/1/renditions/1/name", Misspelt),
        ("1.6", "2.2", "003_associations_example.json", "/bodies/0/contenttype", Added),
        ("1.6", "2.2", "003_associations_example.json", "/headlines/0/contenttype", Added),
        ("1.6", "2.2", "004_simple_text_article.json", "/bodies/0/contenttype", Added),
        ("1.6", "2.2", "004_simple_text_article.json", "/bodies/1/contenttype", Added),
        ("1.6", "2.2", "005_complex_text_article.json", "/bodies/0/contenttype", Added),
        ("1.6", "2.2", "005_complex_text_article.json", "/bodies/1/contenttype", Added),
        ("1.6", "2.2", "006_photo_only.json", "/descriptions/0/contenttype", Added),
        ("1.6", "2.2", "006_photo_only.json", "/descriptions/1/contenttype", Added),
        ("1.6", "2.2", "007_multimedia.json", "/associations/0/descriptions/0/contenttype", Added),
        ("1.6", "2.2", "007_multimedia.json", "/associations/0/descriptions/1/contenttype", Added),
        ("1.6", "2.2", "007_multimedia.json", "/associations/1/descriptions/0/role", Dropped),
        ("1.6", "2.2", "007_multimedia.json", "/associations/1/headlines/0/role", Dropped),
        ("1.6", "2.2", "007_multimedia.json", "/bodies/0/contenttype", Added),
        ("1.6", "2.2", "007_multimedia.json", "/bodies/1/contenttype", Added),
        ("1.6", "2.2", "007_multimedia.json", "/bodies/1/role", Renamed),
        ("2.2", "1.6", "003_associations_example.json", "/associations/logo/renditions/highres", Misspelt),
        ("2.2", "1.6", "003_associations_example.json", "/associations/logo/renditions/hughres", Misspelt),
        ("2.2", "1.6", "003_associations_example.json", "/associations/photo/renditions/highres", Misspelt),
        ("2.2", "1.6", "003_associations_example.json", "/associations/photo/renditions/hughres", Misspelt),
        ("2.2", "1.6", "005_complex_text_article.json", "/place/2/code", "2.2 joins scheme and code, and nothing says where they divide"),
        ("2.2", "1.6", "005_complex_text_article.json", "/place/2/scheme", "2.2 joins scheme and code, and nothing says where they divide"),
    ];

    // What the older version cannot hold at all.
    private static readonly (string From, string To, string Sample, string Problem)[] s_refused =
    [
        ("2.2", "1.6", "002_renditions_example.json", "/bodies/0 prefix"),
        ("2.2", "1.6", "007_multimedia.json", "/bodies/1 prefix"),
    ];

    private static readonly IReadOnlyList<SchemaModel> s_schemas = Binder.Bind(
        [.. Files("schemas", "*.schema.yaml").Select(s => new SchemaInput(SchemaParser.Parse(s), true, null))]).Schemas;

    private static readonly LensSet s_lenses = LensSet.Bind(Files("schemas", "*.lens.yaml"), s_schemas);

    public static TheoryData<string, string> Ways => new() { { "1.6", "2.2" }, { "2.2", "3.1" }, { "1.6", "3.1" }, { "3.1", "2.2" }, { "2.2", "1.6" } };

    [Fact]
    public void Lenses_OfTheRepository_Build() => s_lenses.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Samples_Migrated_DifferFromTheirOwnTextsWhereTheyWereEdited(string from, string to)
    {
        var found = new List<string>();
        var leaves = 0;
        foreach (string sample in Both(from, to))
        {
            PathOutcome outcome = PathMigration.Run(Path(from, to), NinjsSamples.Read(from, sample), [], Options);
            if (outcome.Utf8 is null)
            {
                found.Add($"{sample} refused");
                s_refused.ShouldContain(r => r.From == from && r.To == to && r.Sample == sample && outcome.Problems.Any(p => $"{p.Pointer} {p.Code}" == r.Problem), string.Join("; ", outcome.Problems));
                continue;
            }

            SortedDictionary<string, string> ours = Leaves(outcome.Utf8);
            SortedDictionary<string, string> theirs = Leaves(NinjsSamples.Read(to, sample));
            leaves += theirs.Count;
            found.AddRange(ours.Keys.Union(theirs.Keys).Where(k => ours.GetValueOrDefault(k) != theirs.GetValueOrDefault(k)).Order(StringComparer.Ordinal).Select(k => $"{sample} {k}"));
        }

        // What was edited between 1.6 and 2.2 is edited in 3.1, too, under the names of 3.1.
        IEnumerable<string> expected = (from, to) == ("1.6", "3.1")
            ? s_differences.Where(d => (d.From, d.To) == ("1.6", "2.2")).Select(d => $"{d.Sample} {d.Leaf.Replace("contenttype", "contentType", StringComparison.Ordinal)}")
            : s_differences.Where(d => (d.From, d.To) == (from, to)).Select(d => $"{d.Sample} {d.Leaf}").Concat(s_refused.Where(r => (r.From, r.To) == (from, to)).Select(r => $"{r.Sample} refused"));
        found.ShouldBe(expected, ignoreOrder: true);
        leaves.ShouldBeGreaterThan(60);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Samples_ThereAndBackWithTheComplement_AreWhatTheyWere(string from, string to)
    {
        foreach (string sample in Both(from, to))
        {
            byte[] original = NinjsSamples.Read(from, sample);
            PathOutcome there = PathMigration.Run(Path(from, to), original, [], Options);
            if (there.Utf8 is null)
            {
                continue;
            }

            PathOutcome back = PathMigration.Run(Path(to, from), there.Utf8, [.. there.Complement.Reverse()], Options);
            back.Problems.Select(p => p.ToString()).ShouldBeEmpty($"{sample} {from} {to}");
            back.Lost.SelectMany(l => l).ShouldBeEmpty();
            Leaves(back.Utf8!).ShouldBe(Leaves(PathMigration.Run(LensPath.At(Path(from, to).Start), original, [], Options).Utf8!), $"{sample} {from} {to}");
        }
    }

    [Fact]
    public void OurArticle_ThroughNinjsAndBack_IsWhatItWas()
    {
        var ours = new VersionedType("articleschema/article", SchemaVersion.Parse(s_schemas.First(s => s.Id == "articleschema/article").Version), "Article");
        var theirs = new VersionedType("ninjs/item", SchemaVersion.Parse("3.1"), "Item");
        byte[] original = File.ReadAllBytes(Repository.PathOf("tests", "Documents", "vocabulary", "everything.json"));
        LensPath way = s_lenses.Graph.Path(ours, theirs).ShouldNotBeNull();
        PathOutcome there = PathMigration.Run(way, original, [], Options);
        there.Problems.Select(p => p.ToString()).ShouldBeEmpty();
        SortedDictionary<string, string> item = Leaves(there.Utf8!);
        item["/uri"].ShouldNotBeEmpty();
        item["/standard/version"].ShouldBe("\"3.1\"");
        item.Keys.ShouldContain("/headlines/0/value");
        PathOutcome back = PathMigration.Run(s_lenses.Graph.Path(theirs, ours).ShouldNotBeNull(), there.Utf8!, [.. there.Complement.Reverse()], Options);
        back.Problems.Select(p => p.ToString()).ShouldBeEmpty();
        back.Lost.SelectMany(l => l).ShouldBeEmpty();
        Leaves(back.Utf8!).ShouldBe(Leaves(PathMigration.Run(LensPath.At(way.Start), original, [], Options).Utf8!));
    }

    private static CheckOptions Options() => new() { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) };

    private static LensPath Path(string from, string to) => s_lenses.Graph.Path(At(from), At(to)).ShouldNotBeNull();

    private static VersionedType At(string version) => new("ninjs/item", SchemaVersion.Parse(version), "Item");

    private static IEnumerable<string> Both(string from, string to) =>
        NinjsSamples.All.Where(s => s.Version == from).Select(s => s.Name).Intersect(NinjsSamples.All.Where(s => s.Version == to).Select(s => s.Name));

    private static IEnumerable<SourceText> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(p => new SourceText(System.IO.Path.GetRelativePath(Repository.Root, p), File.ReadAllText(p)));

    /// <summary>Every scalar by its pointer; objects and arrays with nothing in them count as one.</summary>
    private static SortedDictionary<string, string> Leaves(byte[] utf8)
    {
        var leaves = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(JsonTree.Parse(utf8, CheckOptions.Unlimited, out _)!.Root, "");
        return leaves;

        void Add(DataNode node, string pointer)
        {
            var inner = false;
            if (node.IsObject)
            {
                foreach (DataNode name in node.Members)
                {
                    inner = true;
                    Add(name.Value, pointer + "/" + name.GetString());
                }
            }
            else if (node.IsArray)
            {
                var index = 0;
                foreach (DataNode element in node.Elements)
                {
                    inner = true;
                    Add(element, pointer + "/" + index++);
                }
            }

            if (!inner)
            {
                leaves[pointer] = LensReader.Any(node).ToString();
            }
        }
    }
}
