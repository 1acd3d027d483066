namespace ArticleSchema.Language.Formats;

/// <summary>
/// BCP 47 (RFC 5646). Well-formed: the grammar or a grandfathered tag, no singleton and no variant twice. Valid: every subtag
/// registered besides, an extended language after its own prefix. What extensions say inside is not looked at.
/// </summary>
internal static partial class LanguageTagFormat
{
    /// <summary>RFC 5646 sets no limit; a longer tag names no language.</summary>
    public const int MaxLength = 255;

    /// <summary>Well-formed and every subtag registered.</summary>
    public static bool IsValid(ReadOnlySpan<byte> tag) =>
        IsLanguageAndRegion(tag)
        || TryRead(tag, out LanguageSubtags parts) && AreRegistered(tag, parts)
        || LanguageRegistry.IsGrandfathered(tag, out _);

    public static bool IsWellFormed(ReadOnlySpan<byte> tag) =>
        TryRead(tag, out _) || LanguageRegistry.IsGrandfathered(tag, out _);

    /// <summary>Whether the tag, or a subtag of it, is deprecated. Of valid tags.</summary>
    public static bool IsDeprecated(ReadOnlySpan<byte> tag)
    {
        if (LanguageRegistry.IsGrandfathered(tag, out _)) return LanguageRegistry.IsDeprecatedGrandfathered(tag);
        if (LanguageRegistry.IsDeprecatedCombination(tag, out _)) return true;
        if (!TryRead(tag, out LanguageSubtags parts)) return false;
        if (LanguageRegistry.IsDeprecatedLanguage(parts.Language.Of(tag), out _)) return true;
        if (LanguageRegistry.IsDeprecatedLanguage(parts.ExtendedLanguage.Of(tag), out _)) return true;
        if (LanguageRegistry.IsDeprecatedRegion(parts.Region.Of(tag), out _)) return true;
        for (var variants = new SubtagReader(parts.Variants.Of(tag)); !variants.IsAtEnd; variants.MoveNext())
        {
            if (LanguageRegistry.IsDeprecatedVariant(variants.Current, out _)) return true;
        }
        return false;
    }

    /// <summary>Takes the tag apart by the grammar; grandfathered tags without its form have no parts.</summary>
    public static bool TryRead(ReadOnlySpan<byte> tag, out LanguageSubtags parts)
    {
        parts = default;
        if (tag.Length is 0 or > MaxLength) return false;
        var reader = new SubtagReader(tag);
        if (!IsPrivateUseSingleton(reader.Current))
        {
            if (!TryReadLanguage(ref reader, ref parts)) return false;
            if (reader.Length == 4 && Ascii.AreLetters(reader.Current)) parts.Script = Take(ref reader);
            if (IsRegion(reader.Current)) parts.Region = Take(ref reader);
            if (!TryReadVariants(tag, ref reader, ref parts) || !TryReadExtensions(ref reader, ref parts)) return false;
        }
        return TryReadPrivateUse(ref reader, ref parts) && reader.IsAtEnd;
    }

    /// <summary>What nearly every tag is: <c>en</c>, <c>yue</c> or <c>en-GB</c>.</summary>
    private static bool IsLanguageAndRegion(ReadOnlySpan<byte> tag)
    {
        if (tag.Length <= 3) return LanguageRegistry.HasLanguage(tag);
        return tag.Length == 5 && tag[2] == '-' && LanguageRegistry.HasLanguage(tag.Slice(0, 2)) && LanguageRegistry.HasRegion(tag.Slice(3));
    }

    private static bool AreRegistered(ReadOnlySpan<byte> tag, LanguageSubtags parts)
    {
        ReadOnlySpan<byte> language = parts.Language.Of(tag);
        if (!language.IsEmpty && !LanguageRegistry.HasLanguage(language)) return false;
        if (!parts.ExtendedLanguage.IsEmpty && !LanguageRegistry.HasExtendedLanguage(language, parts.ExtendedLanguage.Of(tag))) return false;
        if (!parts.Script.IsEmpty && !LanguageRegistry.HasScript(parts.Script.Of(tag))) return false;
        if (!parts.Region.IsEmpty && !LanguageRegistry.HasRegion(parts.Region.Of(tag))) return false;
        if (!parts.Variants.IsEmpty)
        {
            for (var variants = new SubtagReader(parts.Variants.Of(tag)); !variants.IsAtEnd; variants.MoveNext())
            {
                if (!LanguageRegistry.HasVariant(variants.Current)) return false;
            }
        }
        if (!parts.Extensions.IsEmpty)
        {
            for (var extensions = new SubtagReader(parts.Extensions.Of(tag)); !extensions.IsAtEnd; extensions.MoveNext())
            {
                if (extensions.Length == 1 && !LanguageRegistry.HasExtension(extensions.Current[0])) return false;
            }
        }
        return true;
    }

    private static bool TryReadLanguage(ref SubtagReader reader, ref LanguageSubtags parts)
    {
        if (reader.Length is < 2 or > 8 || !Ascii.AreLetters(reader.Current)) return false;
        bool mayExtend = reader.Length <= 3;
        parts.Language = Take(ref reader);
        if (!mayExtend) return true;
        int start = reader.Start;
        int end = start;
        for (int i = 0; i < 3 && reader.Length == 3 && Ascii.AreLetters(reader.Current); i++)
        {
            end = reader.End;
            reader.MoveNext();
        }
        parts.ExtendedLanguage = new SubtagRange(start, end);
        return true;
    }

    private static bool TryReadVariants(ReadOnlySpan<byte> tag, ref SubtagReader reader, ref LanguageSubtags parts)
    {
        int start = reader.Start;
        int end = start;
        while (IsVariant(reader.Current))
        {
            if (end > start && HasSubtag(tag.Slice(start, end - start), reader.Current)) return false;
            end = reader.End;
            reader.MoveNext();
        }
        parts.Variants = new SubtagRange(start, end);
        return true;
    }

    private static bool TryReadExtensions(ref SubtagReader reader, ref LanguageSubtags parts)
    {
        int start = reader.Start;
        int end = start;
        ulong seen = 0;
        while (reader.Length == 1 && Ascii.IsLetterOrDigit(reader.Current[0]) && !IsPrivateUseSingleton(reader.Current))
        {
            byte singleton = Ascii.ToLower(reader.Current[0]);
            ulong bit = 1UL << (Ascii.IsDigit(singleton) ? singleton - '0' : singleton - 'a' + 10);
            if ((seen & bit) != 0) return false;
            seen |= bit;
            reader.MoveNext();
            int first = reader.Start;
            while (reader.Length is >= 2 and <= 8 && Ascii.AreLettersOrDigits(reader.Current))
            {
                end = reader.End;
                reader.MoveNext();
            }
            if (end < first) return false;
        }
        parts.Extensions = new SubtagRange(start, end);
        return true;
    }

    private static bool TryReadPrivateUse(ref SubtagReader reader, ref LanguageSubtags parts)
    {
        if (!IsPrivateUseSingleton(reader.Current)) return true;
        int start = reader.Start;
        int end = start;
        reader.MoveNext();
        while (reader.Length is >= 1 and <= 8 && Ascii.AreLettersOrDigits(reader.Current))
        {
            end = reader.End;
            reader.MoveNext();
        }
        parts.PrivateUse = new SubtagRange(start, end);
        return end > start;
    }

    private static SubtagRange Take(ref SubtagReader reader)
    {
        var range = new SubtagRange(reader.Start, reader.End);
        reader.MoveNext();
        return range;
    }

    private static bool IsPrivateUseSingleton(ReadOnlySpan<byte> subtag) => subtag.Length == 1 && (subtag[0] | 0x20) == 'x';

    private static bool IsRegion(ReadOnlySpan<byte> subtag) =>
        subtag.Length == 2 && Ascii.AreLetters(subtag) || subtag.Length == 3 && Ascii.AreDigits(subtag);

    private static bool IsVariant(ReadOnlySpan<byte> subtag) =>
        Ascii.AreLettersOrDigits(subtag) && (subtag.Length is >= 5 and <= 8 || subtag.Length == 4 && Ascii.IsDigit(subtag[0]));

    private static bool HasSubtag(ReadOnlySpan<byte> subtags, ReadOnlySpan<byte> subtag)
    {
        for (var reader = new SubtagReader(subtags); !reader.IsAtEnd; reader.MoveNext())
        {
            if (Ascii.EqualsIgnoreCase(reader.Current, subtag)) return true;
        }
        return false;
    }
}
