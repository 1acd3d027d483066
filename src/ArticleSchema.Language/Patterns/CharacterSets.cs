namespace ArticleSchema.Language.Patterns;

/// <summary>The sets that a letter stands for: ASCII for <c>\d \w \s</c>, as in RE2 and in ECMAScript; <c>\p{…}</c> is for the rest.</summary>
internal static class CharacterSets
{
    public static CodePointSet Digit { get; } = CodePointSet.OfRanges([('0', '9')]);

    public static CodePointSet Word { get; } = CodePointSet.OfRanges([('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')]);

    public static CodePointSet Blank { get; } = CodePointSet.OfRanges([('\t', '\n'), ('\f', '\r'), (' ', ' ')]);

    /// <summary>What <c>.</c> stands for: anything but a line feed.</summary>
    public static CodePointSet NotLineFeed { get; } = CodePointSet.Of('\n').Complement();

    /// <summary>The set of <c>\d</c>, <c>\D</c>, and so on; null for other letters.</summary>
    public static CodePointSet? OfLetter(char letter) => letter switch
    {
        'd' => Digit,
        'D' => Digit.Complement(),
        'w' => Word,
        'W' => Word.Complement(),
        's' => Blank,
        'S' => Blank.Complement(),
        _ => null,
    };
}
