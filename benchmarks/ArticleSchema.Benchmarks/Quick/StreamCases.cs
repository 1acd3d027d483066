using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>Fifty thousand documents, one a line.</summary>
internal static class StreamCases
{
    public const string Reader = "Utf8JsonReader over 50,000";
    public const string Validate = "Ndjson.ValidateAsync over 50,000";

    public static IReadOnlyList<Case> All(Documents documents) =>
    [
        // The rival is spared the stream: it has the documents in memory.
        new(Reader, Documents.LinesOfStream, () =>
        {
            for (var line = 0; line < Documents.LinesOfStream; line++)
            {
                ArticleCases.Tokens(documents.Compact[line % documents.Compact.Length]);
            }
        }),
        new(Validate, Documents.LinesOfStream, () => ValidateAll(documents).GetAwaiter().GetResult()),
    ];

    private static async Task ValidateAll(Documents documents)
    {
        using var stream = new DocumentStream(documents.Compact, Documents.LinesOfStream);
        var valid = 0;
        await foreach (NdjsonLine<Article> line in Ndjson.ValidateAsync<Article>(stream))
        {
            valid += line.Report.IsValid ? 1 : 0;
        }
        ArticleCases.Expect(valid == Documents.LinesOfStream);
    }
}
