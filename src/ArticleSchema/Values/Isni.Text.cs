using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <content>Text in and out.</content>
public readonly partial struct Isni
    : IEquatable<Isni>, ISpanParsable<Isni>, IUtf8SpanParsable<Isni>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Form = "an ISNI with a right check digit, such as 0000 0001 2103 2683";

    /// <summary>Whether the two are the same identifier.</summary>
    public static bool operator ==(Isni left, Isni right) => left.Equals(right);

    /// <summary>Whether the two are not the same identifier.</summary>
    public static bool operator !=(Isni left, Isni right) => !left.Equals(right);

    /// <summary>Reads an ISNI.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Isni Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Isni value) ? value : throw TextValue.NotOfForm(s, Form);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Isni Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Isni value) ? value : throw TextValue.NotOfForm(s, Form);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Isni Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out Isni value) ? value : throw TextValue.NotOfForm(Encoding.UTF8.GetString(utf8Text), Form);

    /// <summary>Reads an ISNI; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Isni result)
    {
        result = default;
        if (s is null || !IsValid(s)) return false;
        result = new Isni(s);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Isni)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Isni result)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        result = default;
        return TextValue.TryNarrow(s, utf8, out int length) && TryParse(utf8[..length], out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Isni)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Isni result) => TryParse(utf8Text, out result);

    /// <summary>The text as it was written; empty where there is no value.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Isni other && Equals(other);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>What the JSON readers call.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out Isni value)
    {
        value = default;
        if (!IsniFormat.IsValid(utf8)) return false;
        value = new Isni(TextValue.Widen(utf8));
        return true;
    }

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        return TextValue.TryNarrow(text, utf8, out int length) && IsniFormat.IsValid(utf8[..length]);
    }
}
