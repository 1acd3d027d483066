using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Constraints as C# conditions under which a value is refused.</summary>
internal static class Conditions
{
    /// <summary>Over <c>text</c> for texts, over <c>{0}</c> for the rest.</summary>
    public static void Add(List<string> failures, BuiltIn type, FacetSet facets, List<string> patterns)
    {
        if (facets.Length is { } length)
        {
            failures.Add($"!text.HasLength({Text(length.Min ?? 0)}, {(length.Max is { } max ? Text(max) : "int.MaxValue")})");
        }

        if (facets.Pattern is { } pattern)
        {
            failures.Add($"!s_pattern{patterns.Count.ToString(CultureInfo.InvariantCulture)}.IsMatch(text)");
            patterns.Add(pattern);
        }

        if (facets.Range is { } range && type != BuiltIn.PartialDate)
        {
            AddRange(failures, type, range);
        }

        if (facets.MultipleOf is { } step)
        {
            failures.Add(type == BuiltIn.Integer && long.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
                ? $"{{0}} % {whole.ToString(CultureInfo.InvariantCulture)} != 0"
                : $"!{TypeNames.Generated}Facets.IsMultipleOf(json.NumberText, {step}m)");
        }
    }

    /// <summary>Over <c>count</c>; <see langword="null"/> where every count will do.</summary>
    public static string? Count(CountRange? range) => range is null ? null : Outside("count", range);

    /// <summary>The range with a lower bound of at least so many.</summary>
    public static CountRange? AtLeast(CountRange? range, long least) =>
        least == 0 ? range : new CountRange(Math.Max(range?.Min ?? 0, least), range?.Max);

    private static string? Outside(string value, CountRange range) => (range.Min, range.Max) switch
    {
        (null or 0, null) => null,
        (null or 0, { } max) => $"{value} > {Text(max)}",
        ({ } min, null) => $"{value} < {Text(min)}",
        ({ } min, { } max) when min == max => $"{value} != {Text(min)}",
        ({ } min, { } max) => $"{value} is < {Text(min)} or > {Text(max)}",
    };

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddRange(List<string> failures, BuiltIn type, ValueRange range)
    {
        if (range.Min is { } min)
        {
            failures.Add($"{{0}} {(range.MinExclusive ? "<=" : "<")} {Literals.Bound(type, min)}");
        }

        if (range.Max is { } max)
        {
            failures.Add($"{{0}} {(range.MaxExclusive ? ">=" : ">")} {Literals.Bound(type, max)}");
        }
    }
}
