namespace ArticleSchema.Language.Formats;

/// <summary>
/// A media type: <c>type/subtype</c> with the names RFC 6838 registers, and RFC 9110 parameters. Ranges such as <c>text/*</c> name
/// no type.
/// </summary>
internal static class MediaTypeFormat
{
    private const int MaxName = 127;

    private static readonly AsciiSet s_name = new(AsciiSet.Letters + AsciiSet.Digits + "!#$&-^_.+");
    private static readonly AsciiSet s_token = new(AsciiSet.Letters + AsciiSet.Digits + "!#$%&'*+-.^_`|~");

    public static bool IsValid(ReadOnlySpan<byte> text) => IsValid(text, text.Length);

    /// <param name="text">The media type.</param>
    /// <param name="readable">How many bytes may be read from where it begins.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, int readable)
    {
#if NET
        if (TextMasks.Suit(text, readable) && IsPlain(text)) return true;
#endif
        return IsType(text);
    }

#if NET
    /// <summary>What nearly every media type is: two names, no parameters.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        var masks = new TextMasks(text);
        ulong slashes = masks.Of((byte)'/');
        ulong starts = slashes << 1 | 1;
        return slashes != 0 && (slashes & (slashes - 1)) == 0 && (starts & ~masks.In(AsciiSet.Alphanumeric)) == 0
            && (masks.All & ~(masks.In(s_name) | slashes)) == 0;
    }
#endif

    private static bool IsType(ReadOnlySpan<byte> text)
    {
        int slash = text.IndexOf((byte)'/');
        if (slash < 0 || !IsName(text.Slice(0, slash))) return false;
        ReadOnlySpan<byte> rest = text.Slice(slash + 1);
        int end = 0;
        while (end < rest.Length && s_name.Contains(rest[end])) end++;
        return IsName(rest.Slice(0, end)) && AreParameters(rest.Slice(end));
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name.Length > MaxName || !Ascii.IsLetterOrDigit(name[0])) return false;
        return s_name.ContainsAll(name);
    }

    private static bool AreParameters(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int index = SkipBlanks(text, 0);
            if (index == text.Length || text[index] != ';') return false;
            index = SkipBlanks(text, index + 1);
            int name = index;
            while (index < text.Length && s_token.Contains(text[index])) index++;
            if (index == name || index == text.Length || text[index] != '=') return false;
            int end = SkipValue(text, index + 1);
            if (end < 0) return false;
            text = text.Slice(end);
        }
        return true;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> text, int index)
    {
        while (index < text.Length && text[index] is (byte)' ' or (byte)'\t') index++;
        return index;
    }

    private static int SkipValue(ReadOnlySpan<byte> text, int index)
    {
        int start = index;
        if (index == text.Length || text[index] != '"')
        {
            while (index < text.Length && s_token.Contains(text[index])) index++;
            return index == start ? -1 : index;
        }
        for (index++; index < text.Length; index++)
        {
            if (text[index] == '"') return index + 1;
            if (text[index] == '\\' && ++index == text.Length) return -1;
            if (text[index] != '\t' && text[index] is < 0x20 or > 0x7E) return -1;
        }
        return -1;
    }
}
