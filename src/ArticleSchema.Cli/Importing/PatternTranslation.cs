using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Cli.Importing;

/// <summary>
/// Patterns of JSON Schema, which are searched for, as patterns of the language, which match the whole text. Anchors are understood in both; the shortest way of
/// writing it that provably means the same is taken.
/// </summary>
internal static class PatternTranslation
{
    private const string Anything = "[\\s\\S]*";

    /// <summary>The pattern for the whole text; <see langword="null"/> and the reason where the language has none.</summary>
    public static string? Whole(string searched, out string reason)
    {
        reason = "";
        string found = searched.Replace("[^]", "[\\s\\S]", StringComparison.Ordinal);
        if (!Pattern.TryParse(found, out _, out PatternError error))
        {
            reason = error.Message;
            return null;
        }

        string general = $"{Anything}(?:{found}){Anything}";
        if (!Pattern.TryParse(general, out Pattern exact, out error))
        {
            reason = error.Message;
            return null;
        }

        return Candidates(found).FirstOrDefault(c => IsSame(exact, c)) ?? general;
    }

    private static IEnumerable<string> Candidates(string found)
    {
        bool starts = found.StartsWith('^');
        bool ends = found.EndsWith('$') && !found.EndsWith("\\$", StringComparison.Ordinal);
        string inner = found[(starts ? 1 : 0)..(ends && found.Length > 1 ? ^1 : ^0)];
        if (starts && ends && inner.StartsWith("(?:", StringComparison.Ordinal) && inner.EndsWith(')'))
        {
            yield return inner[3..^1];
        }

        string before = starts ? "" : Anything;
        string behind = ends ? "" : Anything;
        yield return before + inner + behind;
        yield return $"{before}(?:{inner}){behind}";
    }

    /// <summary>Proved by both including one another; what is not decided in time is not the same.</summary>
    private static bool IsSame(Pattern exact, string candidate) =>
        Pattern.TryParse(candidate, out Pattern other, out _) && exact.Includes(other, out _) == true && other.Includes(exact, out _) == true;
}
