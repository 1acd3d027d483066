using System.Globalization;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private static string? Pattern(SchemaScope scope, FacetSyntax facet)
    {
        if (Patterns.Pattern.TryParse(facet.Value.Value, out _, out var error))
        {
            return facet.Value.Value;
        }

        scope.Report(FacetRules.Pattern, PlaceOf(facet.Value, error), error.Message);
        return null;
    }

    /// <summary>The part of the pattern that is wrong, where the scalar's text stands in the file character by character.</summary>
    private static TextSpan PlaceOf(SyntaxText text, PatternError error)
    {
        var quotes = text.Span.Length - text.Value.Length;
        return quotes is 0 or 2
            ? new TextSpan(text.Span.Start + (quotes / 2) + error.Index, Math.Max(1, error.Length))
            : text.Span;
    }

    /// <summary>A step with no multiple in the range, or ranges without a value in common.</summary>
    private static void CheckSteps(SchemaScope scope, string owner, FacetsSyntax syntax, IReadOnlyList<FacetSet> facets)
    {
        var at = syntax.MultipleOf?.Value ?? syntax.Range?.Value;
        var ranges = facets.Select(f => f.Range).OfType<ValueRange>().ToList();
        if (at is null || ranges.Count == 0 || scope.Diagnostics.Diagnostics.Any(d => d.Span == at.Span))
        {
            return;
        }

        var step = facets.Select(f => f.MultipleOf).FirstOrDefault(m => m is not null);
        if (step is not null && decimal.TryParse(step, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !RangeOrder.HoldsSome(ranges, number))
        {
            scope.Report(FacetRules.Contradiction, at, owner, $"no multiple of {step} lies in {string.Join(" and ", ranges)}");
        }
    }

    /// <summary>Facets of one value that leave nothing between them: a pattern that no text of the allowed length matches.</summary>
    private static void CheckContradictions(SchemaScope scope, string owner, FacetsSyntax syntax, IReadOnlyList<FacetSet> facets)
    {
        var min = (int)facets.Max(f => f.Length?.Min ?? 0);
        var max = (int)facets.Min(f => f.Length?.Max ?? int.MaxValue);
        CheckSteps(scope, owner, syntax, facets);
        var at = syntax.Pattern?.Value ?? syntax.Length?.Value;
        if (at is null)
        {
            return;
        }

        if (min > max)
        {
            if (facets.Any(f => f.Length is { } own && own.Min > own.Max))
            {
                return;
            }

            scope.Report(FacetRules.Contradiction, at, owner, $"its length would be at least {min} and at most {max}");
            return;
        }

        foreach (var set in facets)
        {
            if (set.Pattern is not { } text || !Patterns.Pattern.TryParse(text, out var pattern, out _))
            {
                continue;
            }

            if (pattern.IsEmpty(min, max) == true)
            {
                var length = new CountRange(min == 0 ? null : min, max == int.MaxValue ? null : max);
                scope.Report(
                    FacetRules.Contradiction, at, owner,
                    min == 0 && max == int.MaxValue ? "no text at all matches its pattern" : $"no text of length {length} matches its pattern");
                return;
            }
        }
    }
}
