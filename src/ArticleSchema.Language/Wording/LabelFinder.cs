namespace ArticleSchema.Language.Wording;

/// <summary>Finds the labels of a language, as <c>Von</c> or <c>Published by</c>, among words.</summary>
internal sealed class LabelFinder
{
    private const string After = " after";

    private static readonly string[] s_notRoles = ["and", "in", "of", "honorific", "title", "titles", "group"];
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, LabelFinder> s_known = new(StringComparer.Ordinal);

    /// <summary>Longest first, so that <c>photo by</c> is tried before <c>photo</c>.</summary>
    private readonly List<(string[] Words, string Role, bool NeedsColon)> _before = [];
    private readonly List<(string[] Words, string Role, bool NeedsColon)> _after = [];

    private LabelFinder(WordingTable words)
    {
        foreach (string heading in words.Headings.Where(static h => Array.IndexOf(s_notRoles, h) < 0))
        {
            bool isAfter = heading.EndsWith(After, StringComparison.Ordinal);
            foreach (string label in words[heading])
            {
                bool needsColon = label[label.Length - 1] == ':';
                string[] parts = Fold(label.TrimEnd(':', ' ')).Split(' ');
                (isAfter ? _after : _before).Add((parts, isAfter ? heading.Substring(0, heading.Length - After.Length) : heading, needsColon));
            }
        }

        _before.Sort(static (a, b) => b.Words.Length - a.Words.Length);
        _after.Sort(static (a, b) => b.Words.Length - a.Words.Length);
    }

    public static LabelFinder Of(string language) => s_known.GetOrAdd(language, static l => new(BylineWords.Of(l)));

    /// <summary>The role that a label stands for, whole and alone; empty where it is none.</summary>
    public string RoleOf(string label)
    {
        List<TextPiece> words = new TextPiece(label, 0).Trim('.', ',').Words();
        if (Find(words, 0, withoutColon: true) is var (before, length) && length > 0 && length == words.Count)
        {
            return before;
        }

        return FindAfter(words, out int at) is { Length: > 0 } role && at == 0 ? role : "";
    }

    /// <summary>The label that begins at a word: in the middle of a text only such of several words, or with a colon.</summary>
    public (string Role, int Length) Find(List<TextPiece> words, int at, bool withoutColon = false)
    {
        foreach ((string[] label, string role, bool needsColon) in _before)
        {
            if (at + label.Length > words.Count || !Matches(words, at, label))
            {
                continue;
            }

            int length = label.Length;
            bool hasColon = EndsWith(words[at + length - 1], ':');
            if (!hasColon && at + length < words.Count && words[at + length].Text == ":")
            {
                hasColon = true;
                length++;
            }

            bool isClear = hasColon || (!needsColon && (at == 0 || label.Length > 1)) || withoutColon;
            if (isClear && (hasColon || withoutColon || !EndsWith(words[at + length - 1], ',')))
            {
                return (role, length);
            }
        }

        return ("", 0);
    }

    /// <summary>The label that ends the text, and at which word it begins; empty where none does.</summary>
    public string FindAfter(List<TextPiece> words, out int at)
    {
        foreach ((string[] label, string role, _) in _after)
        {
            at = words.Count - label.Length;
            if (at >= 0 && Matches(words, at, label))
            {
                return role;
            }
        }

        at = words.Count;
        return "";
    }

    private static bool Matches(List<TextPiece> words, int at, string[] label)
    {
        for (int i = 0; i < label.Length; i++)
        {
            string word = i == label.Length - 1 ? words[at + i].Text.TrimEnd(':', '.', ',') : words[at + i].Text;
            if (!string.Equals(Fold(word), label[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(TextPiece word, char end) => word.Text[word.Text.Length - 1] == end;

    private static string Fold(string text) => text.Replace('\'', '’').ToLowerInvariant();
}
