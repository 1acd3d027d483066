using System.Collections.Concurrent;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Language.Rules;

/// <summary>Patterns that rules search with, made once.</summary>
internal static class RulePatterns
{
    private const int MaxKept = 256;

    private static readonly ConcurrentDictionary<string, Pattern?> s_patterns = new(StringComparer.Ordinal);

    /// <summary><see langword="null"/> for a text that is no pattern of the language.</summary>
    public static Pattern? Find(string text)
    {
        if (s_patterns.TryGetValue(text, out Pattern? known))
        {
            return known;
        }

        Pattern? made = Pattern.TryParse(text, out Pattern pattern, out _) ? pattern : null;
        if (s_patterns.Count < MaxKept)
        {
            s_patterns[text] = made;
        }

        return made;
    }
}
