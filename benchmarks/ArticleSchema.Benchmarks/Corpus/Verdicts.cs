using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>Compares the verdicts of all that is measured: who checks less is fast for nothing.</summary>
internal static class Verdicts
{
    /// <summary>Where somebody judges otherwise than expected; nothing if all agree.</summary>
    public static IReadOnlyList<string> Disagreements(Documents documents)
    {
        var found = new List<string>();
        foreach (byte[][] layout in (byte[][][])[documents.Compact, documents.Indented, documents.Escaped, documents.Shuffled])
        {
            foreach (byte[] document in layout)
            {
                // Not even a note: it would send the document through the second pass.
                Expect(found, "a valid document", "ours, reading", Article.TryRead(document, out _, out ValidationReport report) && report.Problems.Count == 0, true);
                Expect(found, "a valid document", "ours, checking", Article.Validate(document).Problems.Count == 0, true);
            }
        }
        foreach (Rival rival in Rival.All)
        {
            foreach (byte[] document in (byte[][])[.. documents.Compact, Documents.Example])
            {
                Expect(found, "a valid document", rival.Name, rival.IsValid(document), true);
            }
        }
        foreach ((string name, byte[] document) in Mistakes.All())
        {
            Expect(found, name, "ours, checking", Article.Validate(document).IsValid, false);
            Expect(found, name, "ours, reading", Article.TryRead(document, out _, out _), false);
            foreach (Rival rival in Rival.All.Where(r => !r.Blind.Contains(name)))
            {
                Expect(found, name, rival.Name, rival.IsValid(document), false);
            }
        }
        return found;
    }

    private static void Expect(List<string> found, string what, string who, bool verdict, bool expected)
    {
        if (verdict != expected)
        {
            found.Add($"{what}: {who} says {(verdict ? "valid" : "invalid")}");
        }
    }
}
