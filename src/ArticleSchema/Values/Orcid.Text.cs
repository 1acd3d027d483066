using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <content>Text in and out.</content>
public readonly partial struct Orcid
    : IEquatable<Orcid>, ISpanParsable<Orcid>, IUtf8SpanParsable<Orcid>, ISpanFormattable, IUtf8SpanFormattable
{
    private const string Form = "an ORCID iD with a right check digit, such as 0000-0002-1825-0097";

    /// <summary>Whether the two are the same identifier.</summary>
    public static bool operator ==(Orcid left, Orcid right) => left.Equals(right);

    /// <summary>Whether the two are not the same identifier.</summary>
    public static bool operator !=(Orcid left, Orcid right) => !left.Equals(right);

    /// <summary>Reads an ORCID iD.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Orcid Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out Orcid value) ? value : throw TextValue.NotOfForm(s, Form);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Orcid Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out Orcid value) ? value : throw TextValue.NotOfForm(s, Form);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Orcid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out Orcid value) ? value : throw TextValue.NotOfForm(Encoding.UTF8.GetString(utf8Text), Form);

    /// <summary>Reads an ORCID iD; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Orcid result)
    {
        result = default;
        if (s is null || !IsValid(s)) return false;
        result = new Orcid(s);
        return true;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Orcid)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Orcid result)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        result = default;
        return TextValue.TryNarrow(s, utf8, out int length) && TryParse(utf8[..length], out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Orcid)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Orcid result) => TryParse(utf8Text, out result);

    /// <summary>The text as it was written; empty where there is no value.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Orcid other && Equals(other);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TextValue.TryCopy(_text, utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>What the JSON readers call.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> utf8, out Orcid value)
    {
        value = default;
        if (!OrcidFormat.IsValid(utf8)) return false;
        value = new Orcid(TextValue.Widen(utf8));
        return true;
    }

    private static bool IsValid(ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
        return TextValue.TryNarrow(text, utf8, out int length) && OrcidFormat.IsValid(utf8[..length]);
    }
}
