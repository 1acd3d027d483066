using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <content>Text in and out.</content>
public readonly partial struct WikidataId
    : IEquatable<WikidataId>, ISpanParsable<WikidataId>, IUtf8SpanParsable<WikidataId>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Form = "the number of a Wikidata item, such as Q42";

    /// <summary>Whether the two are the same item.</summary>
    public static bool operator ==(WikidataId left, WikidataId right) => left.Equals(right);

    /// <summary>Whether the two are not the same item.</summary>
    public static bool operator !=(WikidataId left, WikidataId right) => !left.Equals(right);

    /// <summary>Reads the number of a Wikidata item.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static WikidataId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out WikidataId value) ? value : throw TextValue.NotOfForm(s, Form);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static WikidataId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out WikidataId value) ? value : throw TextValue.NotOfForm(s, Form);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static WikidataId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out WikidataId value) ? value : throw TextValue.NotOfForm(Encoding.UTF8.GetString(utf8Text), Form);

    /// <summary>Reads the number of a Wikidata item; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WikidataId result)
    {
        result = default;
        if (s is null || !IsValid(s)) return false;
        result = new WikidataId(s);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out WikidataId)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out WikidataId result)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        result = default;
        return TextValue.TryNarrow(s, utf8, out int length) && TryParse(utf8[..length], out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out WikidataId)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out WikidataId result) => TryParse(utf8Text, out result);

    /// <summary>The text as it was written; empty where there is no value.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is WikidataId other && Equals(other);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>What the JSON readers call.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out WikidataId value)
    {
        value = default;
        if (!WikidataFormat.IsValid(utf8)) return false;
        value = new WikidataId(TextValue.Widen(utf8));
        return true;
    }

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        return TextValue.TryNarrow(text, utf8, out int length) && WikidataFormat.IsValid(utf8[..length]);
    }
}
