using System.Globalization;
using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Witnesses;

/// <summary>A small value that a type accepts, as JSON: what a message shows, and what a counterexample is built from.</summary>
internal static class SmallestValue
{
    private const int MaxDepth = 16;

    /// <summary><see langword="null"/> where none was found in reasonable depth.</summary>
    public static string? Of(TypeUse use, FacetSet facets, int depth = 0)
    {
        if (use.IsMap)
        {
            return (facets.Items?.Min ?? (use.Multiplicity == Multiplicity.NonEmptyMap ? 1 : 0)) == 0 ? "{}" : Entry(use, facets, depth);
        }

        if (!use.IsList)
        {
            return use.Type is null ? OfBuiltIn(use.BuiltIn, [facets]) : Of(use.Type, facets, depth);
        }

        var count = Math.Max(facets.Items?.Min ?? 0, use.Multiplicity == Multiplicity.NonEmptyList ? 1 : 0);
        if (count > 1 && facets.Unique)
        {
            return null;
        }

        var element = count == 0 ? "" : Of(use.Element, facets with { Items = null, Unique = false }, depth + 1);
        return element is null || count > 1000 ? null : "[" + string.Join(",", Enumerable.Repeat(element, (int)count)) + "]";
    }

    public static string? Of(TypeModel type, FacetSet facets, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        return type switch
        {
            RecordModel record => Of(record, null, depth),
            EnumModel @enum => @enum.Tokens.FirstOrDefault(t => t.Retired is null) is { } token ? JsonString.Of(token.Token) : null,
            ScalarModel scalar => OfBuiltIn(scalar.BuiltIn, [facets, .. scalar.Chain.Select(s => s.Facets)]),
            ListModel list => Of(list.Use, list.Facets, depth),
            UnionModel union => Of(union, depth),
            _ => null,
        };
    }

    /// <summary>A record's required members, behind its union's tag if it has one.</summary>
    public static string? Of(RecordModel record, KeyValuePair<string, string>? tag, int depth)
    {
        var members = new List<string>();
        if (tag is { } named)
        {
            members.Add(JsonString.Of(named.Key) + ":" + JsonString.Of(named.Value));
        }

        foreach (var field in record.Fields.Where(f => f.IsRequired && f.JsonName != tag?.Key))
        {
            if ((field.ConstJson ?? Of(field.Use, field.Facets, depth + 1)) is not { } value)
            {
                return null;
            }

            members.Add(JsonString.Of(field.JsonName) + ":" + value);
        }

        return "{" + string.Join(",", members) + "}";
    }

    private static string? Of(UnionModel union, int depth)
    {
        string? best = null;
        foreach (var branch in union.Branches)
        {
            var value = branch.Use.Type is RecordModel record && union.Tag is { } tag && branch.Tag is { } name
                ? Of(record, new KeyValuePair<string, string>(tag, name), depth + 1)
                : Of(branch.Use, FacetSet.None, depth + 1);
            best = best is null || value?.Length < best.Length ? value : best;
        }

        return best;
    }

    private static string? Entry(TypeUse map, FacetSet facets, int depth)
    {
        var key = Of(map.Key!, FacetSet.None, depth + 1);
        var value = Of(map.Element, facets with { Items = null }, depth + 1);
        return key is null || value is null || facets.Items?.Min > 1 ? null : "{" + key + ":" + value + "}";
    }

    private static string? OfBuiltIn(BuiltIn type, IReadOnlyList<FacetSet> facets) => type switch
    {
        BuiltIn.Boolean => "true",
        BuiltIn.Null => "null",
        BuiltIn.Any => "0",
        BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal => Number(type, facets),
        BuiltIn.Date => Bounded(facets) ?? "\"2024-01-01\"",
        BuiltIn.Timestamp => Bounded(facets) ?? "\"2024-01-01T00:00:00Z\"",
        BuiltIn.PartialDate => Bounded(facets) ?? "\"2024\"",
        BuiltIn.Duration => "\"PT0S\"",
        BuiltIn.Uuid => "\"00000000-0000-0000-0000-000000000000\"",
        BuiltIn.Language => "\"en\"",
        _ => Text(type, facets),
    };

    private static string? Bounded(IReadOnlyList<FacetSet> facets) =>
        facets.Select(f => f.Range).FirstOrDefault(r => r is not null) is { } range ? JsonString.Of(range.Min ?? range.Max!) : null;

    private static string Number(BuiltIn type, IReadOnlyList<FacetSet> facets)
    {
        var step = facets.Select(f => f.MultipleOf).FirstOrDefault(m => m is not null);
        var low = facets.Select(f => f.Range?.Min).Where(m => m is not null).Select(Parse).DefaultIfEmpty(0).Max();
        var high = facets.Select(f => f.Range?.Max).Where(m => m is not null).Select(Parse).DefaultIfEmpty(Math.Max(low, 0)).Min();
        var unit = step is not null ? Parse(step) : type == BuiltIn.Integer ? 1 : 0.5m;
        var value = Math.Min(Math.Max(low, Math.Min(0, high)), high);
        value = step is null ? value : Math.Ceiling(value / unit) * unit;
        if (facets.Any(f => f.Range is { MinExclusive: true } range && Parse(range.Min) == value))
        {
            value += unit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Text(BuiltIn type, IReadOnlyList<FacetSet> facets)
    {
        var min = (int)facets.Max(f => f.Length?.Min ?? 0);
        var max = (int)facets.Min(f => f.Length?.Max ?? int.MaxValue);
        if (facets.Select(f => f.Pattern).FirstOrDefault(p => p is not null) is { } text)
        {
            return Pattern.TryParse(text, out var pattern, out _) && pattern.Shortest(min, max) is { } shortest ? JsonString.Of(shortest) : null;
        }

        var plain = type switch
        {
            BuiltIn.Uri => "urn:x:y",
            BuiltIn.Email => "a@b",
            BuiltIn.MediaType => "a/b",
            _ => "",
        };
        var room = new StringBuilder(plain);
        return JsonString.Of(min > room.Length ? room.Append('x', min - room.Length).ToString() : plain);
    }
}
