using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <content>Text in and out.</content>
public readonly partial struct PartialDate
    : IEquatable<PartialDate>, ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Form = "a date as EDTF writes them, such as 2024, 2024-11, 2024-11-10 or 2024-11-10T22:15:00Z";

    /// <summary>Whether the two are written alike.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two are not written alike.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Reads a partial date.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out PartialDate value) ? value : throw TextValue.NotOfForm(s, Form);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out PartialDate value) ? value : throw TextValue.NotOfForm(s, Form);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out PartialDate value) ? value : throw TextValue.NotOfForm(Encoding.UTF8.GetString(utf8Text), Form);

    /// <summary>Reads a partial date; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;
        if (s is null || !IsValid(s)) return false;
        result = new PartialDate(s);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        result = default;
        return TextValue.TryNarrow(s, utf8, out int length) && TryParse(utf8[..length], out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) => TryParse(utf8Text, out result);

    /// <summary>The text as it was written; empty where there is no value.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>What the JSON readers call.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out PartialDate value)
    {
        value = default;
        if (!PartialDateFormat.IsValid(utf8)) return false;
        value = new PartialDate(TextValue.Widen(utf8));
        return true;
    }

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        return TextValue.TryNarrow(text, utf8, out int length) && PartialDateFormat.IsValid(utf8[..length]);
    }
}
