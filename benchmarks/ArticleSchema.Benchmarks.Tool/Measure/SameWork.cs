using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleSchema.Benchmarks.Corpus;

namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>Whether the tool and its rival do the same: the same verdicts over good documents and planted mistakes, the same documents out of the migration.</summary>
internal static class SameWork
{
    private const int Documents = 2_000;

    public static bool Holds(string folder, Func<bool, string, string, Measured> validate, Func<bool, string, string, Measured> migrate)
    {
        string good = Path.Combine(folder, "good.ndjson");
        DocumentFile.Make(good, Documents);
        string bad = Path.Combine(folder, "bad.ndjson");
        File.WriteAllLines(bad, Mistakes.All().Select(m => System.Text.Encoding.UTF8.GetString(m.Document)));
        string ours = Path.Combine(folder, "ours.ndjson");
        string theirs = Path.Combine(folder, "theirs.ndjson");

        bool isSame = Expect("good documents", 0, validate(true, "1.0", good).Exit, validate(false, "1.0", good).Exit);
        isSame &= SameLines(bad, validate(true, "1.0", bad).Output, validate(false, "1.0", bad).Output);
        isSame &= Expect("migration", 0, migrate(true, good, ours).Exit, migrate(false, good, theirs).Exit);
        isSame &= SameDocuments(File.ReadAllLines(ours), File.ReadAllLines(theirs));
        isSame &= Expect("migrated documents", 0, validate(true, "2.0", ours).Exit, validate(false, "2.0", ours).Exit);
        Array.ForEach([good, bad, ours, theirs], File.Delete);
        return isSame;
    }

    private static bool Expect(string what, int exit, int ours, int theirs)
    {
        if (ours != exit || theirs != exit)
        {
            Console.Error.WriteLine($"{what}: the tool ends with {ours}, its rival with {theirs}; both must end with {exit}");
        }

        return ours == exit && theirs == exit;
    }

    /// <summary>Each line of a mistake must be named by both.</summary>
    private static bool SameLines(string file, string ours, string theirs)
    {
        HashSet<int> ourLines = Lines(file, ours);
        HashSet<int> theirLines = Lines(file, theirs);
        int line = 0;
        bool isSame = true;
        foreach ((string name, _) in Mistakes.All())
        {
            line++;
            if (!ourLines.Contains(line) || !theirLines.Contains(line))
            {
                Console.Error.WriteLine($"mistake '{name}' is overlooked by {(ourLines.Contains(line) ? "the rival" : "the tool")}");
                isSame = false;
            }
        }

        return isSame;
    }

    private static HashSet<int> Lines(string file, string output) =>
    [
        .. output.Split('\n').Where(l => l.StartsWith(file + ":", StringComparison.Ordinal))
            .Select(l => int.Parse(l[(file.Length + 1)..].Split(':', ' ')[0], CultureInfo.InvariantCulture)),
    ];

    private static bool SameDocuments(string[] ours, string[] theirs)
    {
        for (int i = 0; i < ours.Length && i < theirs.Length; i++)
        {
            if (!JsonNode.DeepEquals(Plain(JsonNode.Parse(ours[i])), Plain(JsonNode.Parse(theirs[i]))))
            {
                Console.Error.WriteLine($"document {i + 1} comes out of the migration otherwise:\n{ours[i]}\n{theirs[i]}");
                return false;
            }
        }

        return ours.Length == Documents && theirs.Length == Documents;
    }

    /// <summary>The tool writes moments as its readers would, without zeros behind the last digit of a second.</summary>
    private static JsonNode? Plain(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject record:
                foreach (string name in record.Select(m => m.Key).ToArray())
                {
                    JsonNode? value = record[name];
                    record[name] = null;
                    record[name] = Plain(value);
                }

                return record;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    JsonNode? value = list[i];
                    list[i] = null;
                    list[i] = Plain(value);
                }

                return list;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() is { Length: > 19 } moment && moment[10] == 'T' && DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, out DateTimeOffset at):
                return at.ToString("O", CultureInfo.InvariantCulture);
            default:
                return node;
        }
    }
}
