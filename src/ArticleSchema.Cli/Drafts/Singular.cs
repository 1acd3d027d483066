namespace ArticleSchema.Cli.Drafts;

/// <summary>What one of many is called, in English: <c>contributors</c>, <c>Contributor</c>. A guess that people may better.</summary>
internal static class Singular
{
    private static readonly string[] s_same = ["series", "species", "news", "media", "data", "status", "address", "canvas", "analysis", "basis", "axis", "lens", "atlas", "campus", "bonus", "virus"];

    private static readonly Dictionary<string, string> s_other = new(StringComparer.OrdinalIgnoreCase)
    {
        ["people"] = "person",
        ["children"] = "child",
        ["men"] = "man",
        ["women"] = "woman",
        ["bodies"] = "body",
        ["addresses"] = "address",
        ["movies"] = "movie",
        ["cookies"] = "cookie",
        ["indices"] = "index",
        ["criteria"] = "criterion",
    };

    public static string Of(string plural)
    {
        if (s_other.TryGetValue(plural, out string? known))
        {
            return char.IsUpper(plural[0]) ? char.ToUpperInvariant(known[0]) + known[1..] : known;
        }

        if (plural.Length < 4 || s_same.Any(s => plural.EndsWith(s, StringComparison.OrdinalIgnoreCase)) || !plural.EndsWith('s') || plural.EndsWith("ss", StringComparison.Ordinal) || plural.EndsWith("us", StringComparison.Ordinal))
        {
            return plural;
        }

        return plural.EndsWith("ies", StringComparison.Ordinal) ? plural[..^3] + "y"
            : EndsInHiss(plural) ? plural[..^2]
            : plural[..^1];
    }

    private static bool EndsInHiss(string plural) =>
        plural.EndsWith("sses", StringComparison.Ordinal) || plural.EndsWith("xes", StringComparison.Ordinal)
        || plural.EndsWith("ches", StringComparison.Ordinal) || plural.EndsWith("shes", StringComparison.Ordinal);
}
