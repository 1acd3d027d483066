using System.Text;
using System.Text.Json;
using ArticleSchema.Cli.Tests;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Documents that hold documents of other versions: there and back with what was kept they are what they were, whether the tool takes them or generated C#; both write the same bytes, of the
/// documents and of what is kept; and what was changed meanwhile is lost, never given to another.
/// </summary>
public sealed class NestedDocumentTests
{
    private const int Documents = 40;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    public async Task Documents_TakenThereAndBackByTheTool_AreWhatTheyWere(int from, int to)
    {
        string folder = NestedVersions.NewFolder();
        string[] documents = Make(from);
        string[] there = await MigrateAsync(folder, "there", documents, from, to, "aside");
        string[] back = await MigrateAsync(folder, "back", there, to, from, "aside");

        AreWhatTheyWere(back, documents, isMoved: from != to);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Documents_ReadAsAnyVersionAndWrittenBack_AreWhatTheyWereAndWhatTheToolMakes(int from)
    {
        string folder = NestedVersions.NewFolder();
        string[] documents = Make(from);
        string[] there = await MigrateAsync(folder, "there", documents, from, 2, "aside");
        string[] kept = await File.ReadAllLinesAsync(Path.Combine(folder, "aside"));
        string[] back = await MigrateAsync(folder, "back", there, 2, from, "aside");
        AreWhatTheyWere(back, documents, isMoved: from != 2);

        for (int i = 0; i < documents.Length; i++)
        {
            (string? json, LossReport losses, ValidationReport report) = NestedVersions.All.Read(documents[i], complement: null);
            json.ShouldBe(there[i], $"{documents[i]}\n{report}");
            (losses.Complement.IsEmpty ? "" : losses.Complement.ToString()).ShouldBe(losses.Complement.IsEmpty && IsEmpty(kept[i]) ? "" : kept[i]);
            var complement = Complement.Read(losses.Complement.ToUtf8Json());
            (string? again, LossReport none) = NestedVersions.All.Write(json!, NestedVersions.Versions[from], complement);
            again.ShouldBe(back[i], documents[i]);
            none.Losses.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Documents_WrittenAsAnOlderVersionAndReadBack_AreWhatTheyWereAndWhatTheToolMakes(int to)
    {
        string folder = NestedVersions.NewFolder();
        string[] documents = [.. Enumerable.Range(0, Documents).Select(seed => new NestedDocumentMaker(new Random(seed), newest: true, unions: HasUnion(seed)).Make(2).ToString())];
        string[] there = await MigrateAsync(folder, "there", documents, 2, to, "aside");
        string[] kept = await File.ReadAllLinesAsync(Path.Combine(folder, "aside"));

        for (int i = 0; i < documents.Length; i++)
        {
            (string? json, LossReport losses) = NestedVersions.All.Write(documents[i], NestedVersions.Versions[to], complement: null);
            json.ShouldBe(there[i], documents[i]);
            (losses.Complement.IsEmpty ? "" : losses.Complement.ToString()).ShouldBe(losses.Complement.IsEmpty && IsEmpty(kept[i]) ? "" : kept[i]);
            (string? again, LossReport none, _) = NestedVersions.All.Read(json!, losses.Complement);
            Key(again!).ShouldBe(Key(documents[i]));
            none.Losses.Where(l => l.IsStale).ShouldBeEmpty();
        }
    }

    /// <summary>What the tool kept may hold documents that no C# of one version can: those are of the version that is read, and what that has no place for is said.</summary>
    [Fact]
    public async Task Documents_TakenByTheToolAndReadBack_AreAsIfTheyHadBeenReadAtOnce()
    {
        string folder = NestedVersions.NewFolder();
        string[] documents = Make(2);
        string[] there = await MigrateAsync(folder, "there", documents, 2, 0, "aside");
        string[] kept = await File.ReadAllLinesAsync(Path.Combine(folder, "aside"));

        for (int i = 0; i < documents.Length; i++)
        {
            (string? json, LossReport losses, _) = NestedVersions.All.Read(there[i], Complement.Read(Encoding.UTF8.GetBytes(kept[i])));
            (string? atOnce, LossReport expected, _) = NestedVersions.All.Read(documents[i], complement: null);
            Key(json!).ShouldBe(Key(atOnce!), documents[i]);
            losses.Losses.Select(l => l.ToString()).Order().ShouldBe(expected.Losses.Select(l => l.ToString()).Order());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Documents_EditedBeforeTheWayBack_LoseTheSameAndGiveNothingToAnother(int from)
    {
        string folder = NestedVersions.NewFolder();
        string[] documents = Make(from);
        string[] there = await MigrateAsync(folder, "there", documents, from, 2, "aside");
        string[] kept = await File.ReadAllLinesAsync(Path.Combine(folder, "aside"));
        string[] edited = [.. there.Select((json, i) => Edit(json, new Random(i)))];
        string[] back = await MigrateAsync(folder, "back", edited, 2, from, "aside", "--format json");
        string[] stale = await StaleAsync(folder);

        int lost = 0;
        for (int i = 0; i < documents.Length; i++)
        {
            // Whatever says again what it is, is what said so; but for those that said so all the while.
            HashSet<string> before = [.. Tagged(documents[i]).Select(d => Key(d.ToString()))];
            HashSet<string> meanwhile = [.. Tagged(edited[i]).Select(IdOf)];
            Tagged(back[i]).Where(d => !meanwhile.Contains(IdOf(d)) && !before.Contains(Key(d.ToString()))).ShouldBeEmpty($"{documents[i]}\nbecame {there[i]}\nedited {edited[i]}\nand back {back[i]}");

            (string? json, LossReport losses) = NestedVersions.All.Write(edited[i], NestedVersions.Versions[from], Complement.Read(Encoding.UTF8.GetBytes(kept[i])));
            json.ShouldBe(back[i], edited[i]);
            losses.Losses.Where(l => l.IsStale).Select(l => $"{i + 1} {l.Pointer} {l.Value}").Order().ShouldBe(stale.Where(s => s.StartsWith($"{i + 1} ", StringComparison.Ordinal)).Order());
            lost += losses.Losses.Count(l => l.IsStale);
        }

        lost.ShouldBeGreaterThan(Documents / 2);
    }

    /// <summary>Where the whole stops before it is what it was, nothing is asked of the documents inside yet; where it goes on from there, what was kept of them is lost.</summary>
    [Theory]
    [InlineData("1.0", "2.0", "")]
    [InlineData("2.0", "1.0", "/more/0/$schema /more/0/words")]
    public async Task Documents_TakenBackElsewhere_SayWhatIsLost(string from, string to, string lost)
    {
        string folder = NestedVersions.NewFolder();
        string language = from == "1.0" ? "" : "\"language\":\"en\",";
        string document = $$"""{"$schema":"t/d/{{from}}","id":"x",{{language}}"more":[{"$schema":"t/d/3.0","id":"y","language":"en","words":1}]}""";
        string[] there = await MigrateAsync(folder, "there", [document], Array.IndexOf(NestedVersions.Versions, from), 2, "aside");
        string[] back = await MigrateAsync(folder, "back", there, 2, Array.IndexOf(NestedVersions.Versions, to), "aside", "--format json");

        string.Join(' ', (await StaleAsync(folder)).Select(s => s.Split(' ')[1])).ShouldBe(lost);
        (string? json, LossReport losses, _) = NestedVersions.All.Read(document, complement: null);
        json.ShouldBe(there[0]);
        (string? again, LossReport report) = NestedVersions.All.Write(json!, to, losses.Complement);
        again.ShouldBe(back[0]);
        string.Join(' ', report.Losses.Where(l => l.IsStale).Select(l => l.Pointer)).ShouldBe(lost);
    }

    /// <summary>One in the other, each of another version than the one around it, as deep as a document may be.</summary>
    [Fact]
    public async Task Documents_AsDeepAsTheyMayBe_ComeBack()
    {
        string document = """{"$schema":"t/d/1.0","id":"x","mood":"m"}""";
        for (int i = 0; i < 31; i++)
        {
            document = i % 2 == 0
                ? $$"""{"$schema":"t/d/2.0","id":"x","slug":"s{{i}}","language":"de","more":[{{document}}]}"""
                : $$"""{"$schema":"t/d/1.0","id":"x","mood":"m{{i}}","more":[{{document}}]}""";
        }

        string folder = NestedVersions.NewFolder();
        string[] there = await MigrateAsync(folder, "there", [document], 1, 2, "aside");
        (await MigrateAsync(folder, "back", there, 2, 1, "aside")).ShouldBe([document]);
        (string? json, LossReport losses, _) = NestedVersions.All.Read(document, complement: null);
        json.ShouldBe(there[0]);
        NestedVersions.All.Write(json!, "2.0", Complement.Read(losses.Complement.ToUtf8Json())).Json.ShouldBe(document);
    }

    private static void AreWhatTheyWere(string[] back, string[] documents, bool isMoved)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            Key(back[i]).ShouldBe(Key(documents[i]));

            // One that stays where it is keeps the tags that are right, as what no reader knows: behind all else. So is a union's tag in a document of its own.
            if (isMoved && !HasUnion(i))
            {
                back[i].ShouldBe(documents[i]);
            }
        }
    }

    private static string[] Make(int version) =>
        [.. Enumerable.Range(0, Documents).Select(seed => new NestedDocumentMaker(new Random(seed), unions: HasUnion(seed)).Make(version).ToString())];

    private static bool HasUnion(int seed) => seed % 2 == 1;

    private static bool IsEmpty(string line) => line.EndsWith("\"aside\":[]}", StringComparison.Ordinal) && !line.Contains("\"inside\"", StringComparison.Ordinal);

    /// <summary>A document removed, told otherwise, or in the place of its neighbour.</summary>
    private static string Edit(string json, Random random)
    {
        var document = JsonItem.Parse(json);
        List<JsonItem> lists = [.. document.All().Where(i => i.Kind == JsonKind.Array && i.Elements.Exists(e => e.Kind == JsonKind.Object))];
        List<JsonItem> others = [.. document.All().Skip(1).Where(i => i.Members.Exists(m => m.Key == "id"))];
        if (lists.Count > 0 && random.Next(2) == 0)
        {
            List<JsonItem> elements = lists[random.Next(lists.Count)].Elements;
            if (random.Next(2) == 0)
            {
                elements.Reverse();
            }
            else
            {
                elements.RemoveAt(0);
            }
        }
        else if (others.Count > 0)
        {
            JsonItem other = others[random.Next(others.Count)];
            other.Members[other.Members.FindIndex(m => m.Key == "id")] = new("id", JsonItem.String("edited"));
        }

        return document.ToString();
    }

    /// <summary>The documents in a document that say what they are.</summary>
    private static IEnumerable<JsonItem> Tagged(string json) => JsonItem.Parse(json).All().Skip(1).Where(i => i.Members.Exists(m => m.Key == "$schema"));

    private static string IdOf(JsonItem document) => document.Members.Find(m => m.Key == "id").Value.Text;

    private static async Task<string[]> MigrateAsync(string folder, string name, string[] documents, int from, int to, string aside, string more = "")
    {
        await File.WriteAllLinesAsync(Path.Combine(folder, name + ".ndjson"), documents);
        ToolResult result = await Tool.RunAsync(folder, $"migrate --type t/d@{NestedVersions.Versions[from]}:D --to {NestedVersions.Versions[to]} {name}.ndjson --output {name}-made.ndjson --complement {aside} {more}");
        result.ShouldExit(0);
        await File.WriteAllTextAsync(Path.Combine(folder, "findings"), result.Output);
        return await File.ReadAllLinesAsync(Path.Combine(folder, name + "-made.ndjson"));
    }

    private static async Task<string[]> StaleAsync(string folder)
    {
        using JsonDocument findings = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "findings")));
        const string Stale = "was kept for the way back, and fits no longer: ";
        return
        [
            .. findings.RootElement.EnumerateArray().Where(f => f.GetProperty("message").GetString()!.StartsWith(Stale, StringComparison.Ordinal))
                .Select(f => $"{f.GetProperty("line")} {f.GetProperty("pointer").GetString()} {f.GetProperty("message").GetString()![Stale.Length..]}"),
        ];
    }

    private static string Key(string json) => LensReader.Any(JsonTree.Parse(json)!.Root).ToKey();
}
