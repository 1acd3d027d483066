using System.Text;

namespace ArticleSchema.Language.Rules;

/// <summary><c>fold()</c>: texts without differences of case and width. Accents stay: they tell names apart.</summary>
internal static class TextFolding
{
    // U+FF61 to U+FF9F as full-width letters, in order.
    private const string Katakana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゙゚";
    private const string Voiced = "カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴ";
    private const string HalfVoiced = "ハパヒピフプヘペホポ";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char wide = Widen(c);
            if (wide is '\u3099' or '\u309A' && c >= '\uFF61' && TryVoice(folded, wide == '\u3099' ? Voiced : HalfVoiced))
            {
                continue;
            }

            if (wide is '\u00DF' or '\u1E9E')
            {
                folded.Append("ss");
            }
            else
            {
                folded.Append(wide);
            }
        }

        // Up and down again: letters with several lower-case forms, such as the two sigmas, become one.
        return folded.ToString().ToUpperInvariant().ToLowerInvariant();
    }

    private static char Widen(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        >= '\uFF61' and <= '\uFF9F' => Katakana[c - '\uFF61'],
        '\uFFE0' => '\u00A2',
        '\uFFE1' => '\u00A3',
        '\uFFE5' => '\u00A5',
        '\uFFE6' => '\u20A9',
        _ => c,
    };

    private static bool TryVoice(StringBuilder folded, string pairs)
    {
        int at = folded.Length == 0 ? -1 : pairs.IndexOf(folded[folded.Length - 1]);
        if (at < 0 || at % 2 != 0)
        {
            return false;
        }

        folded[folded.Length - 1] = pairs[at + 1];
        return true;
    }
}
