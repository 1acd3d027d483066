using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Binding;

/// <summary>Ranges of numbers and dates against each other, and against steps.</summary>
internal static class RangeOrder
{
    /// <summary>Whether every value of the one lies in the other; <see langword="null"/> is without bounds.</summary>
    public static bool IsWithin(ValueRange? narrow, ValueRange? wide, BuiltIn type)
    {
        if (wide is null)
        {
            return true;
        }

        return narrow is not null
            && (wide.Min is null || (narrow.Min is { } min && Order(min, wide.Min) is var low && (low > 0 || (low == 0 && (narrow.MinExclusive || !wide.MinExclusive)))))
            && (wide.Max is null || (narrow.Max is { } max && Order(max, wide.Max) is var high && (high < 0 || (high == 0 && (narrow.MaxExclusive || !wide.MaxExclusive)))));

        int Order(string a, string b) => Compare(a, b, type);
    }

    /// <summary>Whether some multiple of the step, or some whole number, lies in all the ranges; true where it cannot be told.</summary>
    public static bool HoldsSome(IEnumerable<ValueRange> ranges, decimal step)
    {
        decimal? min = null;
        decimal? max = null;
        foreach (var range in ranges)
        {
            if (TryNumber(range.Min) is { } low)
            {
                // The least multiple from the bound on.
                var first = Math.Ceiling(low / step) * step;
                first = range.MinExclusive && first == low ? first + step : first;
                min = min is null ? first : Math.Max(min.Value, first);
            }

            if (TryNumber(range.Max) is { } high)
            {
                var last = Math.Floor(high / step) * step;
                last = range.MaxExclusive && last == high ? last - step : last;
                max = max is null ? last : Math.Min(max.Value, last);
            }
        }

        return min is null || max is null || min <= max;
    }

    private static int Compare(string a, string b, BuiltIn type) =>
        type.IsNumber() && TryNumber(a) is { } first && TryNumber(b) is { } second ? first.CompareTo(second) : LiteralFormats.Compare(a, b, type);

    private static decimal? TryNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000_000m ? number : null;
}
