namespace ArticleSchema.Language.Formats;

/// <summary>Look-ups in the IANA Language Subtag Registry, case-blind and without allocation. Tables hold lower case.</summary>
internal static partial class LanguageRegistry
{
    private const int MaxKey = 16;

    public static bool HasLanguage(ReadOnlySpan<byte> subtag) => subtag.Length switch
    {
        2 => HasBit(s_twoLetterLanguages, subtag),
        3 => HasBit(s_threeLetterLanguages, subtag),
        _ => false,
    };

    public static bool HasRegion(ReadOnlySpan<byte> subtag) => subtag.Length switch
    {
        2 => HasBit(s_twoLetterRegions, subtag),
        3 => HasWord(NumericRegions, subtag),
        _ => false,
    };

    public static bool HasScript(ReadOnlySpan<byte> subtag) => HasWord(Scripts, subtag) || IsPrivateScript(subtag);

    public static bool HasVariant(ReadOnlySpan<byte> subtag) => HasWord(Variants, subtag);

    /// <summary>An extended language is registered with the one language it follows.</summary>
    public static bool HasExtendedLanguage(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> subtag) =>
        TryFind(ExtendedLanguages, subtag, out ReadOnlySpan<byte> registered) && Ascii.EqualsIgnoreCase(prefix, registered);

    /// <summary>The extensions registered with IANA: <c>t</c> (RFC 6497) and <c>u</c> (RFC 6067).</summary>
    public static bool HasExtension(byte singleton) => (singleton | 0x20) is 't' or 'u';

    /// <summary>Whether the language is deprecated, and what stands for it now; that is empty where nothing does.</summary>
    public static bool IsDeprecatedLanguage(ReadOnlySpan<byte> subtag, out ReadOnlySpan<byte> preferred) =>
        TryFind(DeprecatedLanguages, subtag, out preferred);

    public static bool IsDeprecatedRegion(ReadOnlySpan<byte> subtag, out ReadOnlySpan<byte> preferred) =>
        TryFind(DeprecatedRegions, subtag, out preferred);

    public static bool IsDeprecatedVariant(ReadOnlySpan<byte> subtag, out ReadOnlySpan<byte> preferred) =>
        TryFind(DeprecatedVariants, subtag, out preferred);

    /// <summary>Whether the whole tag is one registered before subtags were, and what stands for it now.</summary>
    public static bool IsGrandfathered(ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> preferred) =>
        TryFind(GrandfatheredTags, tag, out preferred);

    public static bool IsDeprecatedGrandfathered(ReadOnlySpan<byte> tag) => TryFind(DeprecatedGrandfatheredTags, tag, out _);

    /// <summary>Whether the whole tag is a combination of subtags that is deprecated, and what stands for it now.</summary>
    public static bool IsDeprecatedCombination(ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> preferred) =>
        TryFind(RedundantTags, tag, out preferred);

    private static bool IsPrivateScript(ReadOnlySpan<byte> subtag) =>
        subtag.Length == 4
        && Ascii.ToLower(subtag[0]) == 'q' && Ascii.ToLower(subtag[1]) == 'a'
        && (Ascii.ToLower(subtag[2]) == 'a' && Ascii.IsLetter(subtag[3])
            || Ascii.ToLower(subtag[2]) == 'b' && Ascii.ToLower(subtag[3]) is >= (byte)'a' and <= (byte)'x');

    private static bool HasBit(uint[] masks, ReadOnlySpan<byte> letters)
    {
        int index = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            int letter = (letters[i] | 0x20) - 'a';
            if ((uint)letter > 25) return false;
            if (i == letters.Length - 1) return (masks[index] >> letter & 1) != 0;
            index = index * 26 + letter;
        }
        return false;
    }

    private static bool HasWord(ReadOnlySpan<byte> table, ReadOnlySpan<byte> word) => IndexAfter(table, word, (byte)' ') >= 0;

    private static bool TryFind(ReadOnlySpan<byte> table, ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        value = default;
        int start = IndexAfter(table, key, (byte)'=');
        if (start < 0) return false;
        ReadOnlySpan<byte> rest = table.Slice(start);
        value = rest.Slice(0, rest.IndexOf((byte)' '));
        return true;
    }

    /// <summary>Where the table goes on after a blank, the key and the terminator.</summary>
    private static int IndexAfter(ReadOnlySpan<byte> table, ReadOnlySpan<byte> key, byte terminator)
    {
        if (key.IsEmpty || key.Length > MaxKey) return -1;
        Span<byte> needle = stackalloc byte[MaxKey + 2];
        needle[0] = (byte)' ';
        for (int i = 0; i < key.Length; i++)
        {
            // Anything else would match across entries.
            if (!Ascii.IsLetterOrDigit(key[i]) && key[i] != '-') return -1;
            needle[i + 1] = Ascii.ToLower(key[i]);
        }
        needle[key.Length + 1] = terminator;
        int length = key.Length + 2;
        int index = table.IndexOf(needle.Slice(0, length));
        return index < 0 ? -1 : index + length;
    }
}
