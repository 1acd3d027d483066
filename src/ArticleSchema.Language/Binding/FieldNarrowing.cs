using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Language.Binding;

/// <summary>Whether a restated field only narrows the one it includes.</summary>
internal static class FieldNarrowing
{
    public static bool AreSame(FieldModel a, FieldModel b) =>
        a.JsonName == b.JsonName && a.CSharpName == b.CSharpName && AreSame(a.Use, b.Use) && a.Facets == b.Facets
        && a.DefaultJson == b.DefaultJson && a.ConstJson == b.ConstJson;

    /// <summary>Why <paramref name="narrow"/> is no narrowing of <paramref name="wide"/>; <see langword="null"/> where it is.</summary>
    public static string? WhyNot(FieldModel wide, FieldModel narrow)
    {
        if (wide.JsonName != narrow.JsonName)
        {
            return $"its JSON name is '{wide.JsonName}' there";
        }

        if (!NarrowsMultiplicity(wide.Use.Multiplicity, narrow.Use.Multiplicity) || !NarrowsType(wide.Use, narrow.Use))
        {
            return AreCopies(wide.Use.Type, narrow.Use.Type)
                ? $"its '{wide.Use.Type!.Name}' is the C# that another project made of '{wide.Use.Type.Schema.Id}@{wide.Use.Type.Schema.Version}', so leave out the type"
                : $"'{narrow.Use}' is not within '{wide.Use}'";
        }

        if (!Within(narrow.Facets.Length, wide.Facets.Length))
        {
            return $"length {narrow.Facets.Length} is not within {wide.Facets.Length}";
        }

        if (!Within(narrow.Facets.Items, wide.Facets.Items))
        {
            return $"items {narrow.Facets.Items} is not within {wide.Facets.Items}";
        }

        if (!RangeOrder.IsWithin(narrow.Facets.Range, wide.Facets.Range, BottomOf(narrow.Use)))
        {
            return $"range {narrow.Facets.Range} is not within {wide.Facets.Range}";
        }

        if (!IsStepOf(narrow.Facets.MultipleOf, wide.Facets.MultipleOf))
        {
            return $"not every multiple of {narrow.Facets.MultipleOf} is one of {wide.Facets.MultipleOf}";
        }

        if (wide.Facets.Unique && (!narrow.Facets.Unique || !(narrow.Facets.UniqueKey ?? []).SequenceEqual(wide.Facets.UniqueKey ?? [])))
        {
            return "its elements are unique there";
        }

        if (wide.Facets.Pattern is { } pattern && WhyNotMatched(pattern, narrow) is { } reason)
        {
            return reason;
        }

        if (wide.ConstJson is not null && wide.ConstJson != narrow.ConstJson)
        {
            return $"its const is {wide.ConstJson} there";
        }

        return null;
    }

    /// <summary>A text that the narrow field takes and the wide one's pattern does not.</summary>
    private static string? WhyNotMatched(string pattern, FieldModel narrow)
    {
        var own = narrow.Facets.Pattern ?? (narrow.Use.Type as ScalarModel)?.Facets.Pattern;
        if (own == pattern)
        {
            return null;
        }

        if (own is null || !Pattern.TryParse(own, out var inner, out _) || !Pattern.TryParse(pattern, out var outer, out _))
        {
            return $"its pattern is {pattern} there";
        }

        var length = narrow.Facets.Length;
        return outer.Includes(inner, out var text, (int)(length?.Min ?? 0), (int)(length?.Max ?? int.MaxValue)) switch
        {
            true => null,
            false => $"'{text}' matches its pattern, and not the one there",
            null => $"it could not be shown that every text of its pattern matches {pattern}",
        };
    }

    private static bool IsStepOf(string? narrow, string? wide) =>
        wide is null || (narrow is not null && Number(narrow) % Number(wide) == 0);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static BuiltIn BottomOf(TypeUse use) => use.Type is ScalarModel scalar ? scalar.BuiltIn : use.BuiltIn;

    private static bool AreSame(TypeUse a, TypeUse b) =>
        a.BuiltIn == b.BuiltIn && a.Type == b.Type && a.Multiplicity == b.Multiplicity && (a.Key is null ? b.Key is null : b.Key is not null && AreSame(a.Key, b.Key));

    private static bool NarrowsMultiplicity(Multiplicity wide, Multiplicity narrow) => wide == narrow || (wide, narrow) switch
    {
        (Multiplicity.Optional, Multiplicity.One) => true,
        (Multiplicity.List, Multiplicity.NonEmptyList) => true,
        (Multiplicity.Map, Multiplicity.NonEmptyMap) => true,
        _ => false,
    };

    private static bool NarrowsType(TypeUse wide, TypeUse narrow)
    {
        if (wide.Key is null != narrow.Key is null || (wide.Key is not null && !NarrowsType(wide.Key, narrow.Key!)))
        {
            return false;
        }

        if (wide.Type == narrow.Type && wide.BuiltIn == narrow.BuiltIn)
        {
            return true;
        }

        return narrow.Type switch
        {
            ScalarModel scalar when wide.Type is ScalarModel target => scalar.Chain.Contains(target),
            ScalarModel scalar => wide.Type is null && scalar.BuiltIn == wide.BuiltIn,
            EnumModel => wide.BuiltIn == BuiltIn.String
                || (wide.Type is EnumModel target && NarrowsTokens(target, (EnumModel)narrow.Type)),
            _ => false,
        };
    }

    /// <summary>Whether they are one type of one release, and of different projects in C#.</summary>
    private static bool AreCopies(TypeModel? a, TypeModel? b) => a is not null && b is not null && a != b && a.VersionedKey == b.VersionedKey;

    private static bool NarrowsTokens(EnumModel wide, EnumModel narrow) =>
        (wide.IsOpen || !narrow.IsOpen) && narrow.Tokens.All(t => wide.IsOpen || wide.Tokens.Any(w => w.Token == t.Token));

    private static bool Within(CountRange? narrow, CountRange? wide) =>
        wide is null || (narrow is not null
            && (wide.Min is null || (narrow.Min ?? 0) >= wide.Min)
            && (wide.Max is null || (narrow.Max is { } max && max <= wide.Max)));
}
