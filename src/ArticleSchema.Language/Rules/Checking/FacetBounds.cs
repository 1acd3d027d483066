using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>The least and greatest number that constraints leave.</summary>
internal static class FacetBounds
{
    public static (decimal? Min, decimal? Max) OfNumber(IReadOnlyList<FacetSet> facets)
    {
        decimal? min = null;
        decimal? max = null;
        foreach (FacetSet set in facets)
        {
            min = Greater(min, Parse(set.Range?.Min));
            max = Lesser(max, Parse(set.Range?.Max));
        }

        return (min, max);
    }

    /// <summary>Of dates or timestamps, in ticks; partial dates have no order that bounds could decide.</summary>
    public static (decimal? Min, decimal? Max) OfDate(IReadOnlyList<FacetSet> facets, BuiltIn type)
    {
        decimal? min = null;
        decimal? max = null;
        foreach (FacetSet set in facets)
        {
            min = Greater(min, Ticks(set.Range?.Min, type));
            max = Lesser(max, Ticks(set.Range?.Max, type));
        }

        return (min, max);
    }

    public static decimal? Ticks(string? text, BuiltIn type) =>
        text is null || type is not (BuiltIn.Date or BuiltIn.Timestamp) ? null : DateValue.Parse(type, text)?.Ticks;

    /// <summary>Of <c>size(…)</c>: of a text, or of a list or map.</summary>
    public static (decimal? Min, decimal? Max) OfSize(IReadOnlyList<FacetSet> facets, bool isText, (decimal? Min, decimal? Max) known)
    {
        decimal? min = isText ? 0 : Greater(0, known.Min);
        decimal? max = known.Max;
        foreach (FacetSet set in facets)
        {
            CountRange? counts = isText ? set.Length : set.Items;
            min = Greater(min, counts?.Min);
            max = Lesser(max, counts?.Max);
        }

        return (min, max);
    }

    private static decimal? Greater(decimal? a, decimal? b) => a is null ? b : b is null || a > b ? a : b;

    private static decimal? Lesser(decimal? a, decimal? b) => a is null ? b : b is null || a < b ? a : b;

    private static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
