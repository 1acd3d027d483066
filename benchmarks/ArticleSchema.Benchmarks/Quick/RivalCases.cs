using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>The same verdict from others.</summary>
internal static class RivalCases
{
    public static IReadOnlyList<Case> All(Documents documents) =>
        [.. Rival.All.Select(r => Case.Each(r.Name, documents.Compact, d => ArticleCases.Expect(r.IsValid(d))))];
}
