namespace ArticleSchema.Language.Formats;

/// <summary>Language ranges and the ways to match tags against them (RFC 4647), case-blind.</summary>
internal static class LanguageRangeFormat
{
    /// <summary>An extended language range: <c>*</c> may stand for any subtag.</summary>
    public static bool IsValid(ReadOnlySpan<byte> range)
    {
        if (range.IsEmpty) return false;
        for (var reader = new SubtagReader(range); !reader.IsAtEnd; reader.MoveNext())
        {
            if (IsWildcard(reader.Current)) continue;
            if (reader.Length is 0 or > 8) return false;
            if (!(reader.Start == 0 ? Ascii.AreLetters(reader.Current) : Ascii.AreLettersOrDigits(reader.Current))) return false;
        }
        return true;
    }

    /// <summary>Basic filtering: the range is the tag, or its beginning up to a hyphen; <c>*</c> alone is every tag.</summary>
    public static bool MatchesBasic(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> range)
    {
        if (IsWildcard(range)) return !tag.IsEmpty;
        return !range.IsEmpty && Ascii.StartsWithIgnoreCase(tag, range)
            && (tag.Length == range.Length || tag[range.Length] == '-');
    }

    /// <summary>
    /// Extended filtering: the subtags of the range stand in the tag in this order; others may stand between them, but no singleton
    /// and nothing before the first.
    /// </summary>
    public static bool Matches(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> range)
    {
        if (tag.IsEmpty || range.IsEmpty) return false;
        var wanted = new SubtagReader(range);
        var given = new SubtagReader(tag);
        if (!IsWildcard(wanted.Current) && !Ascii.EqualsIgnoreCase(wanted.Current, given.Current)) return false;
        wanted.MoveNext();
        given.MoveNext();
        while (!wanted.IsAtEnd)
        {
            if (IsWildcard(wanted.Current))
            {
                wanted.MoveNext();
                continue;
            }
            if (given.IsAtEnd) return false;
            if (Ascii.EqualsIgnoreCase(wanted.Current, given.Current)) wanted.MoveNext();
            else if (given.Length == 1) return false;
            given.MoveNext();
        }
        return true;
    }

    /// <summary>
    /// One step of lookup: how much of the range remains when its last subtag goes, and a singleton left at the end with it. Zero when
    /// nothing remains.
    /// </summary>
    public static int Truncate(ReadOnlySpan<byte> range)
    {
        int end = range.LastIndexOf((byte)'-');
        if (end >= 2 && range[end - 2] == '-') end -= 2;
        else if (end == 1) end = 0;
        return Math.Max(end, 0);
    }

    private static bool IsWildcard(ReadOnlySpan<byte> subtag) => subtag.Length == 1 && subtag[0] == '*';
}
