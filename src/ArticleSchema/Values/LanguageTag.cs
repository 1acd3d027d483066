using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>
/// A language tag of BCP 47, well-formed and with every subtag in the IANA registry: <c>en</c>, <c>zh-Hant-TW</c>, <c>es-419</c>.
/// </summary>
/// <remarks>
/// The spelling is kept; tags are equal whatever their letter case. The default is no value. Deprecated tags (<c>iw</c>) are valid:
/// <see cref="IsDeprecated"/> says so and <see cref="ToCanonical"/> gives what stands for them now.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<LanguageTag>))]
public readonly partial struct LanguageTag
{
    private readonly string? _text;

    private LanguageTag(string text) => _text = text;

    /// <summary>The date of the IANA Language Subtag Registry that tags are checked against.</summary>
    public static DateOnly RegistryDate { get; } = DateOnly.ParseExact(LanguageRegistry.FileDate, "yyyy-MM-dd", provider: null);

    /// <summary>Whether there is a tag; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>The primary language subtag, as written; empty where a private-use or grandfathered tag has none.</summary>
    public string Language => Part(static parts => parts.Language) ?? "";

    /// <summary>The extended language, as in <c>zh-yue</c>; a canonical tag has none.</summary>
    public string? ExtendedLanguage => Part(static parts => parts.ExtendedLanguage);

    /// <summary>The script, four letters of ISO 15924.</summary>
    public string? Script => Part(static parts => parts.Script);

    /// <summary>The region, two letters of ISO 3166-1 or three digits of UN M.49.</summary>
    public string? Region => Part(static parts => parts.Region);

    /// <summary>The variants, in the order written.</summary>
    public ImmutableArray<string> Variants => Part(static parts => parts.Variants)?.Split('-').ToImmutableArray() ?? [];

    /// <summary>The extensions with their singletons, as in <c>u-ca-buddhist</c>.</summary>
    public string? Extensions => Part(static parts => parts.Extensions);

    /// <summary>The private-use part with its <c>x</c>.</summary>
    public string? PrivateUse => Part(static parts => parts.PrivateUse);

    /// <summary>Whether the tag is written as RFC 5646 would have it, letter case included.</summary>
    public bool IsCanonical
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
            return HasValue && LanguageTagFormat.IsCanonical(Utf8(utf8));
        }
    }

    /// <summary>Whether the registry deprecates the tag or one of its subtags.</summary>
    public bool IsDeprecated
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
            return HasValue && LanguageTagFormat.IsDeprecated(Utf8(utf8));
        }
    }

    /// <summary>The canonical form: <c>iw</c> is <c>he</c>, <c>zh-yue</c> is <c>yue</c>, <c>EN-us</c> is <c>en-US</c>.</summary>
    public LanguageTag ToCanonical()
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        Span<byte> canonical = stackalloc byte[LanguageTagFormat.MaxCanonicalLength];
        ReadOnlySpan<byte> written = Utf8(utf8);
        if (!HasValue || !LanguageTagFormat.TryCanonicalize(written, canonical, out int length)) return this;
        ReadOnlySpan<byte> result = canonical[..length];
        return written.SequenceEqual(result) ? this : new LanguageTag(CommonLanguageTags.Find(result) ?? TextValue.Widen(result));
    }

    /// <summary>
    /// The tag as Open Graph's <c>og:locale</c> has it, <c>en_US</c>; <see langword="null"/> where the tag names no region of two letters, since none is
    /// made up.
    /// </summary>
    public string? ToOpenGraphLocale() => ToCanonical() is { Region.Length: 2 } tag && tag.Language.Length is 2 or 3 ? $"{tag.Language}_{tag.Region}" : null;

    /// <summary>
    /// Whether the tag is in a language range (RFC 4647, extended filtering): <c>de-DE</c> holds <c>de-Latn-DE</c> and
    /// <c>de-DE-1996</c>, not <c>de</c>; <c>*</c> stands for any subtag.
    /// </summary>
    public bool Matches(string range)
    {
        ArgumentNullException.ThrowIfNull(range);
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        Span<byte> utf8Range = stackalloc byte[TextValue.MaxLength];
        return TextValue.TryNarrow(range, utf8Range, out int length) && LanguageRangeFormat.Matches(Utf8(utf8), utf8Range[..length]);
    }

    /// <summary>
    /// The tag that serves a range best (RFC 4647, lookup): the range itself, else what is left when its last subtags go one by one.
    /// No value where none of them is there.
    /// </summary>
    public static LanguageTag Lookup(IEnumerable<LanguageTag> tags, string range)
    {
        ArgumentNullException.ThrowIfNull(tags);
        ArgumentNullException.ThrowIfNull(range);
        LanguageTag[] candidates = [.. tags];
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        if (!TextValue.TryNarrow(range, utf8, out int length)) return default;
        for (; length > 0; length = LanguageRangeFormat.Truncate(utf8[..length]))
        {
            foreach (LanguageTag tag in candidates)
            {
                if (tag.HasValue && range.AsSpan(0, length).Equals(tag._text, StringComparison.OrdinalIgnoreCase)) return tag;
            }
        }
        return default;
    }

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => string.Equals(_text, other._text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_text);

    private string? Part(Func<LanguageSubtags, SubtagRange> choose)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        if (!LanguageTagFormat.TryRead(Utf8(utf8), out LanguageSubtags parts)) return null;
        SubtagRange range = choose(parts);
        return range.IsEmpty ? null : _text!.Substring(range.Start, range.Length);
    }

    private ReadOnlySpan<byte> Utf8(Span<byte> buffer)
    {
        TextValue.TryNarrow(_text, buffer, out int length);
        return buffer[..length];
    }
}
