using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>
/// Whether a value may go from one place to another, of two versions of a schema mostly, without a look at it: whatever holds in the one holds in the other, and is written
/// in the same order. Where a value is judged by what stands elsewhere in its document, places are never the same.
/// </summary>
internal static class SamePlaces
{
    public static bool Are(PlaceModel one, PlaceModel other) =>
        one.RefersTo is null && other.RefersTo is null
        && one.ConstJson == other.ConstJson
        && one.Forms == other.Forms
        && AreSame(one.Facets, other.Facets)
        && AreSame(one.Use, other.Use);

    private static bool AreSame(FacetSet one, FacetSet other) =>
        one with { UniqueKey = null } == other with { UniqueKey = null } && AreSame(one.UniqueKey, other.UniqueKey);

    private static bool AreSame(IReadOnlyList<string>? one, IReadOnlyList<string>? other) => one is null || other is null ? one is null && other is null : one.SequenceEqual(other);

    private static bool AreSame(TypeUse? one, TypeUse? other) => one is null || other is null
        ? one is null && other is null
        : one.Multiplicity == other.Multiplicity && one.BuiltIn == other.BuiltIn && AreSame(one.Key, other.Key) && AreSame(one.Type, other.Type);

    private static bool AreSame(TypeModel? one, TypeModel? other)
    {
        if (one is null || other is null)
        {
            return one is null && other is null;
        }

        TypeModel[] all = [.. TypeUses.Reachable(one)];
        TypeModel[] others = [.. TypeUses.Reachable(other)];
        return one.Key == other.Key
            && all.Length == others.Length
            && Array.TrueForAll(all, StandsAlone)
            && Array.TrueForAll(others, StandsAlone)
            && ModelDigest.Compute(one) == ModelDigest.Compute(other)
            && Order(all).SequenceEqual(Order(others));
    }

    /// <summary>Whether a value of the type needs nothing else to be judged by: neither the document around it, nor the version of its schema, nor what the program was told.</summary>
    private static bool StandsAlone(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.All(static f => f.RefersTo is null) && record.Rules.All(StandsAlone),
        ScalarModel scalar => scalar.Rules.All(StandsAlone),
        _ => true,
    };

    private static bool StandsAlone(RuleModel rule) => rule.Parameters.Count == 0 && new[] { rule.Check, rule.When, rule.Message }.All(static text => !Names(text, "root") && !Names(text, "schema"));

    private static bool Names(string? text, string name) => text?.IndexOf(name, StringComparison.Ordinal) >= 0;

    /// <summary>The digest does not depend on the order of fields; what is written does.</summary>
    private static IEnumerable<string> Order(TypeModel[] types) =>
        types.OfType<RecordModel>().OrderBy(static t => t.Key, StringComparer.Ordinal).SelectMany(static t => t.Fields).Select(static f => f.JsonName);
}
