using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Language.Witnesses;

namespace ArticleSchema.Language.Binding;

/// <summary>Whether two branches of an untagged union can be told apart, by what stands first in a reader's way: the kind, then members, then text.</summary>
internal static class Disjointness
{
    /// <summary>Why they cannot; <see langword="null"/> where they can.</summary>
    public static Overlap? Find(TypeUse first, TypeUse second)
    {
        if (!Kinds(first).Overlaps(Kinds(second)))
        {
            return null;
        }

        if (first.Type is RecordModel { Shorthand: null } a && second.Type is RecordModel { Shorthand: null } b)
        {
            return AreTold(a, b) || AreTold(b, a) ? null : new Overlap(Shared(a, b), "close one of them and require a member that it lacks, or use a 'tag'");
        }

        if (TextsOf(first) is { } left && TextsOf(second) is { } right)
        {
            return left.Meets(right) is { } witness ? new Overlap(Accepted(first, second, JsonString.Of(witness)), "give them patterns or closed tokens that no text shares") : null;
        }

        return new Overlap(Accepted(first, second), Kinds(first).Contains(JsonKind.Object) ? "use a 'tag'" : "keep one of them");
    }

    private static HashSet<JsonKind> Kinds(TypeUse use)
    {
        switch (use.Type)
        {
            case null:
                return use.BuiltIn.Kind() is { } kind ? [kind] : [.. (JsonKind[])Enum.GetValues(typeof(JsonKind))];
            case ScalarModel scalar:
                return [scalar.BuiltIn.Kind() ?? JsonKind.String];
            case EnumModel:
                return [JsonKind.String];
            case ListModel list:
                return [list.Use.IsMap ? JsonKind.Object : JsonKind.Array];
            case RecordModel { Shorthand: { } bare }:
                return [JsonKind.Object, .. Kinds(bare.Use)];
            case UnionModel { Tag: null } union:
                return [.. union.Branches.SelectMany(b => b.Use.Type == union ? [] : Kinds(b.Use))];
            default:
                return [JsonKind.Object];
        }
    }

    /// <summary>Whether a member that <paramref name="one"/> requires settles which of the two it is.</summary>
    private static bool AreTold(RecordModel one, RecordModel other)
    {
        foreach (var field in one.Fields.Where(f => f.IsRequired))
        {
            var same = other.Fields.FirstOrDefault(f => f.JsonName == field.JsonName || f.AlsoRead.Contains(field.JsonName) || f.AlsoWrite == field.JsonName);
            if (same is null ? !other.IsOpen && other.Rest is null : same.IsRequired && AreTold(field, same))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreTold(FieldModel a, FieldModel b)
    {
        if (a.ConstJson is { } one && b.ConstJson is { } other)
        {
            return one != other;
        }

        if (a.Forms != ReadingForms.None || b.Forms != ReadingForms.None)
        {
            return false;
        }

        var isListed = a.Use.IsList || a.Use.IsMap || b.Use.IsList || b.Use.IsMap;
        if (isListed)
        {
            return a.Use.IsList != b.Use.IsList || a.Use.IsMap != b.Use.IsMap;
        }

        return !Kinds(a.Use).Overlaps(Kinds(b.Use)) || (TokensOf(a) is { } left && TokensOf(b) is { } right && !left.Intersect(right).Any());
    }

    /// <summary>The only texts a field takes; <see langword="null"/> where it takes others too.</summary>
    private static List<string>? TokensOf(FieldModel field)
    {
        if (field.ConstJson is { } constant)
        {
            return [constant];
        }

        return field.Use.Type is EnumModel { IsOpen: false } @enum
            ? [.. @enum.Tokens.SelectMany(t => t.AlsoRead.Prepend(t.Token)).Select(JsonString.Of)]
            : null;
    }

    private static Texts? TextsOf(TypeUse use) => use.Type switch
    {
        null when use.BuiltIn.Kind() == JsonKind.String => new Texts([], null),
        EnumModel @enum => new Texts([], @enum.IsOpen ? null : [.. @enum.Tokens.SelectMany(t => t.AlsoRead.Prepend(t.Token))]),
        ScalarModel scalar when scalar.BuiltIn.Kind() == JsonKind.String => new Texts(scalar.BuiltIn.IsText() ? [.. scalar.Chain.Select(s => s.Facets)] : [], null),
        _ => null,
    };

    /// <summary>The first of some candidates that was run through both and found right.</summary>
    private static string? Accepted(TypeUse first, TypeUse second, string? likely = null)
    {
        foreach (var candidate in (string?[])[likely, SmallestValue.Of(first, FacetSet.None), SmallestValue.Of(second, FacetSet.None)])
        {
            if (candidate is not null && IsAccepted(first, candidate) && IsAccepted(second, candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>A document with the required members of both, run through both before it is shown.</summary>
    private static string? Shared(RecordModel a, RecordModel b)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in a.Fields.Concat(b.Fields).Where(f => f.IsRequired))
        {
            var other = (a.Fields.Contains(field) ? b : a).Fields.FirstOrDefault(f => f.JsonName == field.JsonName);
            var value = field.ConstJson ?? other?.ConstJson ?? SmallestValue.Of(field.Use, field.Facets);
            if (value is not null && !members.ContainsKey(field.JsonName))
            {
                members.Add(field.JsonName, value);
            }
        }

        var json = "{" + string.Join(",", members.Select(m => JsonString.Of(m.Key) + ":" + m.Value)) + "}";
        return IsAccepted(new TypeUse(a, Multiplicity.One), json) && IsAccepted(new TypeUse(b, Multiplicity.One), json) ? json : null;
    }

    private static bool IsAccepted(TypeUse use, string json) =>
        JsonTree.Parse(json) is { } tree && Interpreter.Check(use, FacetSet.None, tree, CheckOptions.Unlimited).All(p => p.Severity != ProblemSeverity.Error);

    /// <param name="Witness">A value both accept; <see langword="null"/> where none could be built.</param>
    /// <param name="Advice">What to do.</param>
    internal sealed record Overlap(string? Witness, string Advice);

    /// <summary>The texts a branch takes: all of some tokens, or all that some facets allow.</summary>
    private sealed class Texts(IReadOnlyList<FacetSet> facets, IReadOnlyList<string>? tokens)
    {
        private readonly List<Pattern> _patterns = [.. facets
            .Select(f => f.Pattern is { } text && Pattern.TryParse(text, out var pattern, out _) ? pattern : null)
            .OfType<Pattern>()];

        private int Min => (int)facets.Select(f => f.Length?.Min ?? 0).DefaultIfEmpty(0).Max();

        private int Max => (int)facets.Select(f => f.Length?.Max ?? int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();

        /// <summary>A text both take; <see langword="null"/> where there is none.</summary>
        public string? Meets(Texts other)
        {
            if (Tokens is { } own)
            {
                return own.FirstOrDefault(other.Takes);
            }

            if (other.Tokens is { } theirs)
            {
                return theirs.FirstOrDefault(Takes);
            }

            var (min, max) = (Math.Max(Min, other.Min), Math.Min(Max, other.Max));
            if (min > max)
            {
                return null;
            }

            foreach (var pattern in _patterns)
            {
                foreach (var rival in other._patterns)
                {
                    if (pattern.Intersects(rival, out _, min, max) == false)
                    {
                        return null;
                    }
                }
            }

            var first = _patterns.FirstOrDefault() ?? other._patterns.FirstOrDefault();
            var second = other._patterns.FirstOrDefault();
            return first is null ? new string('x', min)
                : second is not null && first.Intersects(second, out var witness, min, max) == true ? witness
                : first.Shortest(min, max);
        }

        private IReadOnlyList<string>? Tokens => tokens;

        private bool Takes(string text) =>
            tokens?.Contains(text) ?? (text.Length >= Min && text.Length <= Max && _patterns.All(p => p.IsMatch(text)));
    }
}
