namespace ArticleSchema;

/// <summary>Latin letters without their accents. A table of our own: the framework's normalization does nothing where globalization is invariant.</summary>
internal static class LatinLetters
{
    private static readonly (string Letters, string Plain)[] s_table =
    [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"),
        ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
    ];

    /// <summary>What a small letter is without its accent; empty where it is no Latin letter.</summary>
    public static string Plain(char letter)
    {
        foreach ((string letters, string plain) in s_table)
        {
            if (letters.Contains(letter, StringComparison.Ordinal))
            {
                return plain;
            }
        }

        return "";
    }
}
