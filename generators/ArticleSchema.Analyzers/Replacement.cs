namespace ArticleSchema.Analyzers;

/// <summary>What a diagnostic tells its code fix to write instead.</summary>
internal static class Replacement
{
    /// <summary>The text of a literal, or the name of a member.</summary>
    public const string Key = "Replacement";

    public static ImmutableDictionary<string, string?> Of(string? replacement) =>
        replacement is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Key, replacement);

    /// <summary><c>; use 'x'</c>, where there is something to use.</summary>
    public static string Advice(string? replacement) => replacement is null ? "" : $"; use '{replacement}'";
}
