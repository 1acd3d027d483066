using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>
/// What a team writes without us: line by line into <c>JsonNode</c>, checks by hand, on all processors where there are more than one, output in order.
/// </summary>
internal static class NodeProgram
{
    private const int BatchLines = 512;

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints each problem with its line; 1 where there is one.</summary>
    public static int Validate(string file, string version)
    {
        bool isOlder = version == "1.0";
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        int exit = 0;
        int line = 0;
        foreach (IReadOnlyList<string> problems in Batches(file).SelectMany(batch => InOrder(batch, text => Check(text, isOlder))))
        {
            line++;
            foreach (string problem in problems)
            {
                output.WriteLine($"{file}:{line} {problem}");
                exit = 1;
            }
        }

        return exit;
    }

    /// <summary>Writes a document a line; one that is not valid on either side is left out and printed with its problems.</summary>
    public static int Migrate(string file, string outputFile)
    {
        using var output = new StreamWriter(outputFile, append: false, new System.Text.UTF8Encoding(false), bufferSize: 1 << 16) { NewLine = "\n" };
        int exit = 0;
        int line = 0;
        foreach ((string? document, IReadOnlyList<string> problems) in Batches(file).SelectMany(batch => InOrder(batch, Migrate)))
        {
            line++;
            if (document is not null)
            {
                output.WriteLine(document);
                continue;
            }

            exit = 1;
            foreach (string problem in problems)
            {
                Console.WriteLine($"{file}:{line} {problem}");
            }
        }

        return exit;
    }

    private static (string? Document, IReadOnlyList<string> Problems) Migrate(string text)
    {
        if (Parse(text, out string? failure) is not { } article)
        {
            return (null, [failure!]);
        }

        List<string> problems = Check(article, isOlder: true);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        JsonObject newer = ArticleUpgrade.Run(article);
        problems = Check(newer, isOlder: false);
        return problems.Count > 0 ? (null, problems) : (newer.ToJsonString(s_compact), []);
    }

    private static List<string> Check(string text, bool isOlder) => Parse(text, out string? failure) is { } article ? Check(article, isOlder) : [failure!];

    private static List<string> Check(JsonObject article, bool isOlder)
    {
        List<string> problems = [];
        new ArticleCheck(problems, isOlder).Article(article);
        return problems;
    }

    private static JsonObject? Parse(string text, out string? failure)
    {
        try
        {
            failure = "is no object";
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException broken)
        {
            failure = broken.Message;
            return null;
        }
    }

    private static IEnumerable<string[]> Batches(string file)
    {
        using var reader = new StreamReader(file, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
        var lines = new List<string>(BatchLines);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
            if (lines.Count == BatchLines)
            {
                yield return [.. lines];
                lines.Clear();
            }
        }

        yield return [.. lines];
    }

    private static IEnumerable<T> InOrder<T>(string[] batch, Func<string, T> work) =>
        Environment.ProcessorCount > 1 ? batch.AsParallel().AsOrdered().Select(work) : batch.Select(work);
}
