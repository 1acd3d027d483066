using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>A scalar in its place: the built-in at the bottom, and every set of facets that holds for it.</summary>
internal sealed class ScalarView
{
    private ScalarView(BuiltIn builtIn, IReadOnlyList<FacetSet> facets)
    {
        BuiltIn = builtIn;
        Facets = facets;
    }

    public BuiltIn BuiltIn { get; }

    public IReadOnlyList<FacetSet> Facets { get; }

    public static ScalarView Of(TypeUse use, IReadOnlyList<FacetSet> facets) => use.Type is ScalarModel scalar
        ? new ScalarView(scalar.BuiltIn, [.. facets, .. scalar.Chain.Select(s => s.Facets)])
        : new ScalarView(use.BuiltIn, facets);

    /// <summary>The length that all facets together allow, in code points.</summary>
    public (long Min, long? Max) Length => (
        Facets.Select(f => f.Length?.Min ?? 0).DefaultIfEmpty(0).Max(),
        Facets.Select(f => f.Length?.Max).Where(m => m is not null).Min());

    public IReadOnlyList<string> Patterns => [.. Facets.Select(f => f.Pattern).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal)];

    public IReadOnlyList<string> Steps => [.. Facets.Select(f => f.MultipleOf).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(p => p, StringComparer.Ordinal)];

    public IReadOnlyList<ValueRange> Ranges => [.. Facets.Select(f => f.Range).OfType<ValueRange>().Distinct()];
}
