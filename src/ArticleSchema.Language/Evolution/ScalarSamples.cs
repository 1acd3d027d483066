using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>Scalars at which two versions may part: the usual ones of each built-in, and those at the bounds of either side's facets.</summary>
internal static class ScalarSamples
{
    private const int LongestText = 20_000;

    private static readonly string[] s_numbers =
    [
        "0", "1", "-1", "2", "0.5", "1.5", "10", "100", "-100", "9007199254740993", "-9007199254740993", "9223372036854775807", "0.1234567890123456789012345678", "1e300", "5e-324",
    ];

    private static readonly string[] s_texts =
    [
        "", "x", "xx", "a", "b", "0", "true", "2024-01-01", "2023-06-15", "2024-01-02", "2024-01-01T00:00:00Z", "2023-06-15T12:00:00Z", "2024-01-01T12:00:00+02:00", "2024", "2024-01",
        "1984~", "PT0S", "P1D", "PT1H", "urn:x:y", "https://a.example/", "../a", "a@b", "ann@news.example", "a/b", "text/html",
        "00000000-0000-0000-0000-000000000000", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "en", "es", "de-CH", "x y", "unheard-of",
    ];

    /// <summary>JSON of scalars of the first view's kind, many of which one side or the other will not take.</summary>
    public static IEnumerable<string> Of(params ScalarView[] views)
    {
        IEnumerable<string> bounds = views.SelectMany(v => Bounds(v)).Concat(Patterns(views));
        JsonKind? kind = views[0].BuiltIn.Kind();
        IEnumerable<string> usual = kind switch
        {
            JsonKind.String => s_texts.Select(JsonString.Of),
            JsonKind.Number => s_numbers,
            JsonKind.Boolean => ["true", "false"],
            JsonKind.Null => ["null"],
            _ => [.. s_numbers, .. s_texts.Select(JsonString.Of), "true", "false", "null", "[]", "{}", "[0]", "{\"a\":0}"],
        };
        return bounds.Concat(usual).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Bounds(ScalarView view)
    {
        foreach (FacetSet facets in view.Facets)
        {
            if (facets.Length is { } length)
            {
                foreach (long count in new[] { length.Min, length.Min - 1, length.Min + 1, length.Max, length.Max + 1, length.Max - 1 }.OfType<long>().Where(c => c is >= 0 and <= LongestText))
                {
                    yield return JsonString.Of(view.BuiltIn == BuiltIn.Uri ? Padded("urn:x:", (int)count) : new string('x', (int)count));
                }
            }

            foreach (string bound in new[] { facets.Range?.Min, facets.Range?.Max }.OfType<string>())
            {
                foreach (string near in Near(view.BuiltIn, bound))
                {
                    yield return near;
                }
            }

            if (facets.MultipleOf is { } step && decimal.TryParse(step, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal unit))
            {
                yield return unit.ToString(CultureInfo.InvariantCulture);
                yield return (unit * 3).ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static string Padded(string text, int length) => length <= text.Length ? text : text + new string('x', length - text.Length);

    private static IEnumerable<string> Near(BuiltIn type, string bound)
    {
        if (type.IsNumber() && decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            foreach (decimal step in new[] { 0m, 1m, -1m, 0.5m, -0.5m, 0.01m, -0.01m })
            {
                yield return (number + step).ToString(CultureInfo.InvariantCulture);
            }

            yield break;
        }

        yield return JsonString.Of(bound);
        if (DateTimeOffset.TryParse(bound, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment) && moment.Year is > 1 and < 9999)
        {
            foreach (int days in new[] { -1, 1 })
            {
                DateTimeOffset other = moment.AddDays(days).ToUniversalTime();
                yield return JsonString.Of(other.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                yield return JsonString.Of(other.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Texts that one pattern matches and another does not.</summary>
    private static IEnumerable<string> Patterns(ScalarView[] views)
    {
        List<Pattern> patterns = [];
        foreach (string text in views.SelectMany(v => v.Patterns).Distinct(StringComparer.Ordinal))
        {
            if (Pattern.TryParse(text, out Pattern pattern, out _))
            {
                patterns.Add(pattern);
            }
        }

        foreach (Pattern pattern in patterns)
        {
            foreach (ScalarView view in views)
            {
                int min = (int)Math.Min(view.Length.Min, int.MaxValue);
                int max = (int)Math.Min(view.Length.Max ?? int.MaxValue, int.MaxValue);
                if (pattern.Shortest(min, max) is { } shortest)
                {
                    yield return JsonString.Of(shortest);
                }

                if (max < LongestText && pattern.Shortest(max, max) is { } longest)
                {
                    yield return JsonString.Of(longest);
                }

                if (max < LongestText && pattern.Shortest(max + 1, max + 1) is { } tooLong)
                {
                    yield return JsonString.Of(tooLong);
                }

                foreach (Pattern other in patterns.Where(p => p != pattern))
                {
                    if (other.Includes(pattern, out string? counterexample, min, max) == false && counterexample is not null)
                    {
                        yield return JsonString.Of(counterexample);
                    }
                }
            }
        }
    }
}
