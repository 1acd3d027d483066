namespace ArticleSchema.Language.Formats;

/// <summary>The canonical form of RFC 5646, section 4.5, in the letter case of section 2.1.1.</summary>
internal static partial class LanguageTagFormat
{
    /// <summary>Room for the canonical form of any tag: a replacement is at most twice as long as what it stands for.</summary>
    public const int MaxCanonicalLength = 2 * MaxLength;

    public static bool IsCanonical(ReadOnlySpan<byte> tag)
    {
        Span<byte> canonical = stackalloc byte[MaxCanonicalLength];
        return TryCanonicalize(tag, canonical, out int length) && tag.SequenceEqual(canonical.Slice(0, length));
    }

    /// <summary>Writes the canonical form of a well-formed tag; false for any other text.</summary>
    public static bool TryCanonicalize(ReadOnlySpan<byte> tag, Span<byte> destination, out int length)
    {
        length = 0;
        if (LanguageRegistry.IsGrandfathered(tag, out ReadOnlySpan<byte> preferred)
            || LanguageRegistry.IsDeprecatedCombination(tag, out preferred))
        {
            // The registry writes preferred values canonically; grandfathered tags without one are lower case.
            if (preferred.IsEmpty) AppendLower(tag, destination, ref length);
            else Append(preferred, destination, ref length);
            return true;
        }
        if (!TryRead(tag, out LanguageSubtags parts)) return false;
        AppendLanguage(tag, parts, destination, ref length);
        AppendScript(parts.Script.Of(tag), destination, ref length);
        AppendRegion(parts.Region.Of(tag), destination, ref length);
        AppendVariants(parts.Variants.Of(tag), destination, ref length);
        AppendExtensions(parts.Extensions.Of(tag), destination, ref length);
        if (!parts.PrivateUse.IsEmpty)
        {
            AppendHyphen(destination, ref length);
            AppendLower(parts.PrivateUse.Of(tag), destination, ref length);
        }
        return true;
    }

    private static void AppendLanguage(ReadOnlySpan<byte> tag, LanguageSubtags parts, Span<byte> destination, ref int length)
    {
        ReadOnlySpan<byte> language = parts.Language.Of(tag);
        ReadOnlySpan<byte> extended = parts.ExtendedLanguage.Of(tag);
        // An extended language is a language of its own by now.
        bool stands = LanguageRegistry.HasExtendedLanguage(language, extended);
        if (stands) language = extended;
        if (LanguageRegistry.IsDeprecatedLanguage(language, out ReadOnlySpan<byte> preferred) && !preferred.IsEmpty) language = preferred;
        AppendLower(language, destination, ref length);
        if (stands || extended.IsEmpty) return;
        AppendHyphen(destination, ref length);
        AppendLower(extended, destination, ref length);
    }

    private static void AppendScript(ReadOnlySpan<byte> script, Span<byte> destination, ref int length)
    {
        if (script.IsEmpty) return;
        AppendHyphen(destination, ref length);
        int start = length;
        AppendLower(script, destination, ref length);
        destination[start] = Ascii.ToUpper(destination[start]);
    }

    private static void AppendRegion(ReadOnlySpan<byte> region, Span<byte> destination, ref int length)
    {
        if (region.IsEmpty) return;
        if (LanguageRegistry.IsDeprecatedRegion(region, out ReadOnlySpan<byte> preferred) && !preferred.IsEmpty) region = preferred;
        AppendHyphen(destination, ref length);
        foreach (byte letter in region) destination[length++] = Ascii.ToUpper(letter);
    }

    private static void AppendVariants(ReadOnlySpan<byte> variants, Span<byte> destination, ref int length)
    {
        if (variants.IsEmpty) return;
        int start = length + 1;
        for (var reader = new SubtagReader(variants); !reader.IsAtEnd; reader.MoveNext())
        {
            ReadOnlySpan<byte> variant = reader.Current;
            if (LanguageRegistry.IsDeprecatedVariant(variant, out ReadOnlySpan<byte> preferred) && !preferred.IsEmpty) variant = preferred;
            if (start < length && HasSubtag(destination.Slice(start, length - start), variant)) continue;
            AppendHyphen(destination, ref length);
            AppendLower(variant, destination, ref length);
        }
    }

    /// <summary>Extensions come in the order of their singletons, digits before letters.</summary>
    private static void AppendExtensions(ReadOnlySpan<byte> extensions, Span<byte> destination, ref int length)
    {
        int after = -1;
        while (TryFindNextSingleton(extensions, after, out int singleton))
        {
            bool inside = false;
            for (var reader = new SubtagReader(extensions); !reader.IsAtEnd; reader.MoveNext())
            {
                if (reader.Length == 1) inside = Ascii.ToLower(reader.Current[0]) == singleton;
                if (!inside) continue;
                AppendHyphen(destination, ref length);
                AppendLower(reader.Current, destination, ref length);
            }
            after = singleton;
        }
    }

    private static bool TryFindNextSingleton(ReadOnlySpan<byte> extensions, int after, out int singleton)
    {
        singleton = int.MaxValue;
        if (extensions.IsEmpty) return false;
        for (var reader = new SubtagReader(extensions); !reader.IsAtEnd; reader.MoveNext())
        {
            if (reader.Length != 1) continue;
            int candidate = Ascii.ToLower(reader.Current[0]);
            if (candidate > after && candidate < singleton) singleton = candidate;
        }
        return singleton != int.MaxValue;
    }

    private static void AppendHyphen(Span<byte> destination, ref int length)
    {
        if (length > 0) destination[length++] = (byte)'-';
    }

    private static void Append(ReadOnlySpan<byte> text, Span<byte> destination, ref int length)
    {
        text.CopyTo(destination.Slice(length));
        length += text.Length;
    }

    private static void AppendLower(ReadOnlySpan<byte> text, Span<byte> destination, ref int length)
    {
        foreach (byte letter in text) destination[length++] = Ascii.ToLower(letter);
    }
}
