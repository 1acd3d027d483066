namespace ArticleSchema.Language.Formats;

/// <summary>The number of a Wikidata item, <c>Q42</c>, bare or as the URL of its page or entity.</summary>
internal static class WikidataFormat
{
    private const int MaxDigits = 18;

    public static bool IsValid(ReadOnlySpan<byte> text) => TryParse(text, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        ReadOnlySpan<byte> rest = IdentifierUrl.SkipScheme(text, out bool isUrl);
        if (isUrl)
        {
            if (!IdentifierUrl.Skip(ref rest, "www.wikidata.org/"u8) && !IdentifierUrl.Skip(ref rest, "wikidata.org/"u8)) return false;
            if (!IdentifierUrl.Skip(ref rest, "wiki/"u8) && !IdentifierUrl.Skip(ref rest, "entity/"u8)) return false;
        }
        if (rest.Length < 2 || rest.Length > MaxDigits + 1 || rest[0] != 'Q' || rest[1] == '0') return false;
        ReadOnlySpan<byte> digits = rest.Slice(1);
        if (!Ascii.AreDigits(digits)) return false;
        foreach (byte digit in digits) number = number * 10 + (digit - '0');
        return true;
    }
}
