using System.Globalization;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>Reads <c>0..1</c>, <c>0&lt;..</c>, <c>..&lt;1</c>, <c>2000-01-01..</c> or a single value.</summary>
internal static class ValueRangeParser
{
    public static ValueRange? Parse(SchemaScope scope, SyntaxText text, BuiltIn type)
    {
        var range = Split(text.Value);
        if (range is null || !IsBound(range.Min, type) || !IsBound(range.Max, type))
        {
            scope.Report(FacetRules.MalformedRange, text, text.Value, type.IsNumber() ? "numbers" : "dates");
            return null;
        }

        if (IsEmpty(range, type))
        {
            scope.Report(FacetRules.EmptyRange, text, text.Value);
        }

        return range;
    }

    private static ValueRange? Split(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return text.Length == 0 ? null : new ValueRange(text, false, text, false);
        }

        var min = text.Substring(0, dots);
        var max = text.Substring(dots + 2);
        var minExclusive = min.EndsWith("<", StringComparison.Ordinal);
        var maxExclusive = max.StartsWith("<", StringComparison.Ordinal);
        min = minExclusive ? min.Substring(0, min.Length - 1) : min;
        max = maxExclusive ? max.Substring(1) : max;
        if ((min.Length == 0 && (max.Length == 0 || minExclusive)) || (max.Length == 0 && maxExclusive))
        {
            return null;
        }

        return new ValueRange(min.Length == 0 ? null : min, minExclusive, max.Length == 0 ? null : max, maxExclusive);
    }

    private static bool IsBound(string? bound, BuiltIn type) => bound is null || type switch
    {
        BuiltIn.Integer => long.TryParse(bound, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        BuiltIn.Number or BuiltIn.Decimal => TryNumber(bound, out _),
        _ => LiteralFormats.IsValid(bound, type),
    };

    private static bool IsEmpty(ValueRange range, BuiltIn type)
    {
        if (range.Min is not { } min || range.Max is not { } max)
        {
            return false;
        }

        var order = type.IsNumber()
            ? TryNumber(min, out var low) && TryNumber(max, out var high) ? low.CompareTo(high) : 0
            : LiteralFormats.Compare(min, max, type);
        return order > 0 || (order == 0 && (range.MinExclusive || range.MaxExclusive));
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
