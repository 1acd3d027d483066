using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;

namespace ArticleSchema.Benchmarks.Fuzz;

/// <summary>
/// Looks for documents that we judge otherwise than <see cref="Utf8JsonReader"/>, read as other values, judge in two ways, or throw at.
/// </summary>
internal sealed class FuzzRun(int seed)
{
    private const int MaxProblems = 1000;

    /// <summary>
    /// What judging a document in both ways may allocate, for each of its own bytes and whatever its size; most of it is let go at once. Two
    /// bytes may be an element with a mistake.
    /// </summary>
    private const long MemoryPerByte = 1000;
    private const long MemoryBesides = 16 * 1024 * 1024;

    private readonly Random _random = new(seed);
    private readonly byte[][] _documents = new Documents().Compact[..10];

    public long Tried { get; private set; }

    /// <summary>Runs for some seconds; 1 and a word of what was found where something was.</summary>
    public static int Run(int seconds, int seed)
    {
        var run = new FuzzRun(seed);
        string? found = run.Find(TimeSpan.FromSeconds(seconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {run.Tried:N0} documents, {found ?? "nothing found"}"));
        return found is null ? 0 : 1;
    }

    /// <summary>The first document found wanting; nothing if time runs out before.</summary>
    public string? Find(TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        foreach ((string name, byte[] document) in Hostile.All(Documents.Example))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            if (Judge(document, mayBeValid: false) is { } wrong)
            {
                return $"{name}: {wrong}";
            }
            if (GC.GetAllocatedBytesForCurrentThread() - before > (MemoryPerByte * document.Length) + MemoryBesides)
            {
                return $"{name}: {GC.GetAllocatedBytesForCurrentThread() - before:N0} bytes for {document.Length:N0}";
            }
        }
        for (var length = 0; length < Documents.Example.Length && watch.Elapsed < time; length++)
        {
            // Behind the last brace stands a line's end.
            byte[] prefix = Documents.Example[..length];
            if (Judge(prefix, mayBeValid: prefix.AsSpan().TrimEnd("\n"u8).Length == Documents.Example.AsSpan().TrimEnd("\n"u8).Length) is { } wrong)
            {
                return $"the first {length} bytes: {wrong}";
            }
        }
        while (watch.Elapsed < time)
        {
            byte[] document = _random.Next(4) == 0 ? _documents[_random.Next(_documents.Length)] : RandomJson.Document(_random);
            for (int damage = _random.Next(4); damage > 0; damage--)
            {
                document = RandomJson.Damage(_random, document);
            }
            if ((Judge(document, mayBeValid: true) ?? Compare(document)) is { } wrong)
            {
                return $"{wrong}: {Convert.ToHexString(document)}";
            }
        }
        return null;
    }

    /// <summary>As an article: two verdicts that agree, within the limits.</summary>
    private string? Judge(byte[] document, bool mayBeValid)
    {
        Tried++;
        try
        {
            ValidationReport report = Article.Validate(document);
            bool isRead = Article.TryRead(document, out Article? article, out ValidationReport whenRead);
            if (isRead != report.IsValid || isRead != article is not null || report.Problems.Count != whenRead.Problems.Count)
            {
                return "checking and reading disagree";
            }
            if (isRead && !mayBeValid)
            {
                return "taken for valid";
            }
            if (report.Problems.Count > MaxProblems + 1)
            {
                return $"{report.Problems.Count} problems";
            }
            return isRead && article != Article.Read(article!.ToUtf8Json()) ? "written back as something else" : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    /// <summary>As any object: taken exactly where the framework's reader takes it, and kept as the same value.</summary>
    private static string? Compare(byte[] document)
    {
        bool isObject = document.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
        bool isAccepted = Anything.TryRead(document, out Anything? read, out _);
        if (isAccepted != (isObject && ReaderOracle.Accepts(document)))
        {
            return isAccepted ? "taken, but not by Utf8JsonReader" : "refused, but not by Utf8JsonReader";
        }
        if (!isAccepted)
        {
            return null;
        }
        // A member that may be absent reads null as absent, and does not write it.
        RawJson theirs = RawJson.Parse(document);
        bool isNull = theirs.ToElement().TryGetProperty("value", out JsonElement value) && value.ValueKind == JsonValueKind.Null;
        return isNull || RawJson.Parse(read!.ToUtf8Json()) == theirs ? null : "kept as another value";
    }
}
