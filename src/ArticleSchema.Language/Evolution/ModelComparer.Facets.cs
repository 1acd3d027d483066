using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareFacets(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        CompareLength(place, old, @new, pair, names);
        CompareRanges(place, old, @new, pair, names);
        CompareSteps(place, old, @new, pair, names);
        ComparePatterns(place, old, @new, pair, names);
    }

    private void CompareLength(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        (long Min, long? Max) a = old.Length;
        (long Min, long? Max) b = @new.Length;
        AddBounds(place, "length", Less(a.Min, b.Min, a.Max, b.Max), new CountRange(b.Min == 0 ? null : b.Min, b.Max).ToString(), pair, names);
    }

    private void CompareItems(ChangePlace place, Shape old, Shape @new, TypePair pair, IReadOnlyList<string> names)
    {
        long Min(Shape shape) => Math.Max(shape.Facets.Select(f => f.Items?.Min ?? 0).DefaultIfEmpty(0).Max(), shape.IsNonEmpty ? 1 : 0);
        long? Max(Shape shape) => shape.Facets.Select(f => f.Items?.Max).Where(m => m is not null).Min();
        (long oldMin, long newMin) = (Min(old), Min(@new));

        // A list that may not be empty says so itself.
        if (old.IsNonEmpty != @new.IsNonEmpty && Math.Max(oldMin, newMin) == 1)
        {
            oldMin = newMin = 0;
        }

        AddBounds(place, "items", Less(oldMin, newMin, Max(old), Max(@new)), new CountRange(newMin == 0 ? null : newMin, Max(@new)).ToString(), pair, names);
        CompareUnique(place, old, @new, pair, names);
    }

    /// <summary>Whether some values are taken no more, and whether some are taken anew.</summary>
    private static (bool Less, bool More) Less(long oldMin, long newMin, long? oldMax, long? newMax) => (
        newMin > oldMin || (newMax ?? long.MaxValue) < (oldMax ?? long.MaxValue),
        newMin < oldMin || (newMax ?? long.MaxValue) > (oldMax ?? long.MaxValue));

    private void AddBounds(ChangePlace place, string facet, (bool Less, bool More) difference, string now, TypePair pair, IReadOnlyList<string> names)
    {
        if (difference.Less || difference.More)
        {
            ChangeRule rule = !difference.More ? ConstraintChanges.Tightened : !difference.Less ? ConstraintChanges.Loosened : ConstraintChanges.Moved;
            AddConstraint(rule, place, facet, now is ".." or "0.." ? null : now, pair, names);
        }
    }

    private void CompareUnique(ChangePlace place, Shape old, Shape @new, TypePair pair, IReadOnlyList<string> names)
    {
        static List<string> Keys(Shape shape) =>
            [.. shape.Facets.Where(f => f.Unique).Select(f => f.UniqueKey is null ? "true" : string.Join(", ", f.UniqueKey)).Distinct(StringComparer.Ordinal)];
        (List<string> a, List<string> b) = (Keys(old), Keys(@new));
        (bool less, bool more) = (b.Except(a).Any(), a.Except(b).Any());
        if (a.Count == 1 && b.Count == 1 && less && a[0] != "true" && b[0] != "true")
        {
            // More members in a key tell more elements apart.
            HashSet<string> was = [.. a[0].Split([", "], StringSplitOptions.None)];
            HashSet<string> now = [.. b[0].Split([", "], StringSplitOptions.None)];
            (less, more) = (!was.IsSubsetOf(now), !now.IsSubsetOf(was));
        }

        AddBounds(place, "unique", (less, more), b.Count == 0 ? "0.." : string.Join("; ", b), pair, names);
    }

    private void CompareRanges(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        IReadOnlyList<ValueRange> a = old.Ranges;
        IReadOnlyList<ValueRange> b = @new.Ranges;
        if (a.Count == b.Count && a.All(b.Contains))
        {
            return;
        }

        BuiltIn type = @new.BuiltIn;
        bool less = b.Any(r => !a.Any(o => Within(o.Min, o.MinExclusive, r.Min, r.MinExclusive, 1))) || b.Any(r => !a.Any(o => Within(o.Max, o.MaxExclusive, r.Max, r.MaxExclusive, -1)));
        bool more = a.Any(r => !b.Any(o => Within(o.Min, o.MinExclusive, r.Min, r.MinExclusive, 1))) || a.Any(r => !b.Any(o => Within(o.Max, o.MaxExclusive, r.Max, r.MaxExclusive, -1)));
        less &= b.Count > 0;
        more &= a.Count > 0;
        if (!less && !more)
        {
            return;
        }

        AddBounds(place, "range", (less, more), b.Count == 0 ? "0.." : string.Join(" and ", b), pair, names);

        // Whether the inner bound lies no further out than the outer one; no outer bound holds everything.
        bool Within(string? inner, bool innerExclusive, string? outer, bool outerExclusive, int sign)
        {
            if (outer is null)
            {
                return true;
            }

            if (inner is null)
            {
                return false;
            }

            int order = sign * Order(type, inner, outer);
            return order > 0 || (order == 0 && (innerExclusive || !outerExclusive));
        }
    }

    private static int Order(BuiltIn type, string a, string b) => type.IsNumber() && Number(a) is { } x && Number(b) is { } y
        ? x.CompareTo(y)
        : DateTimeOffset.TryParse(a, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset from) && DateTimeOffset.TryParse(b, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset to)
            ? from.CompareTo(to)
            : string.CompareOrdinal(a, b);

    private void CompareSteps(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        static bool Divides(string step, string other) => Number(step) is { } a && Number(other) is { } b && a != 0 && b % a == 0;
        bool less = @new.Steps.Any(n => !old.Steps.Any(o => Divides(n, o)));
        bool more = old.Steps.Any(o => !@new.Steps.Any(n => Divides(o, n)));
        AddBounds(place, "multiple-of", (less, more), @new.Steps.Count == 0 ? "0.." : string.Join(" and ", @new.Steps), pair, names);
    }

    private void ComparePatterns(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        IReadOnlyList<string> a = old.Patterns;
        IReadOnlyList<string> b = @new.Patterns;
        if (a.SequenceEqual(b, StringComparer.Ordinal))
        {
            return;
        }

        List<string> gone = [.. a.Except(b)];
        List<string> come = [.. b.Except(a)];
        ChangeRule rule = (gone.Count, come.Count) switch
        {
            (0, _) => ConstraintChanges.Tightened,
            (_, 0) => ConstraintChanges.Loosened,
            (1, 1) => PatternRule(gone[0], come[0], old, @new),
            _ => ConstraintChanges.Unproved,
        };
        AddConstraint(rule, place, "pattern", b.Count == 0 ? null : string.Join(" and ", b), pair, names);
    }

    private static ChangeRule PatternRule(string old, string @new, ScalarView oldView, ScalarView newView)
    {
        if (!Pattern.TryParse(old, out Pattern a, out _) || !Pattern.TryParse(@new, out Pattern b, out _))
        {
            return ConstraintChanges.Unproved;
        }

        static int Bound(long? bound) => (int)Math.Min(bound ?? int.MaxValue, int.MaxValue);
        bool? backward = b.Includes(a, out _, Bound(oldView.Length.Min), Bound(oldView.Length.Max));
        bool? forward = a.Includes(b, out _, Bound(newView.Length.Min), Bound(newView.Length.Max));
        return (backward, forward) switch
        {
            (true, true) => ConstraintChanges.Same,
            (true, false) => ConstraintChanges.Loosened,
            (false, true) => ConstraintChanges.Tightened,
            (false, false) => ConstraintChanges.Moved,
            _ => ConstraintChanges.Unproved,
        };
    }
}
