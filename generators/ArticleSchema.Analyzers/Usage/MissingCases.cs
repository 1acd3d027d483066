using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>How a diagnostic tells its code fix what to add.</summary>
internal static class MissingCases
{
    private const string TypesKey = "MissingTypes";
    private const string ConstantsKey = "MissingConstants";
    private const char Separator = '\n';

    public static ImmutableDictionary<string, string?> ToProperties(IEnumerable<SwitchCase> missing)
    {
        var byKind = missing.ToLookup(m => m.Type is not null, m => m.Expression);
        return ImmutableDictionary<string, string?>.Empty
            .Add(TypesKey, string.Join(Separator.ToString(), byKind[true]))
            .Add(ConstantsKey, string.Join(Separator.ToString(), byKind[false]));
    }

    /// <summary>The types, fully qualified.</summary>
    public static IReadOnlyList<string> TypesOf(Diagnostic diagnostic) => Split(diagnostic, TypesKey);

    /// <summary>The constants, fully qualified.</summary>
    public static IReadOnlyList<string> ConstantsOf(Diagnostic diagnostic) => Split(diagnostic, ConstantsKey);

    private static string[] Split(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? joined) && !string.IsNullOrEmpty(joined) ? joined!.Split(Separator) : [];
}
