using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleSchema.Language.Formats;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Generated;

/// <summary>
/// The one place where the scanner asks about the forms of texts: in the grammars that build time and run time share.
/// </summary>
internal static partial class FormatCalls
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Is(TextFormat format, ReadOnlySpan<byte> text) => format switch
    {
        TextFormat.Any => true,
        TextFormat.Uri => IsUri(text),
        TextFormat.UriReference => IsUriReference(text),
        TextFormat.Email => IsEmail(text),
        TextFormat.MediaType => IsMediaType(text),
        TextFormat.Language => IsLanguage(text),
        TextFormat.Uuid => TryUuid(text, out _),
        TextFormat.Date => TryDate(text, out _),
        TextFormat.Timestamp => TryTimestamp(text, out _),
        TextFormat.PartialDate => PartialDateFormat.IsValid(text),
        TextFormat.Duration => DurationFormat.IsValid(text),
        _ => false,
    };

    internal static bool TryPartialDate(ReadOnlySpan<byte> text, out PartialDate value) => PartialDate.TryParse(text, out value);

    internal static bool TryDuration(ReadOnlySpan<byte> text, out Duration value) => Duration.TryParse(text, out value);

    internal static bool TryLanguage(ReadOnlySpan<byte> text, out LanguageTag value) => LanguageTag.TryParse(text, out value);

    internal static bool IsLanguage(ReadOnlySpan<byte> text) => CommonLanguageTags.Find(text) is not null || LanguageTagFormat.IsValid(text);

    internal static bool TryUuid(ReadOnlySpan<byte> text, out Guid value) => UuidFormat.TryParse(text, out value);

    internal static bool IsUri(ReadOnlySpan<byte> text) => UriFormat.IsValid(text);

    internal static bool IsPlainWebAddress(ReadOnlySpan<byte> text) => UriFormat.IsPlainWebAddress(text);

    internal static bool IsUriReference(ReadOnlySpan<byte> text) => UriFormat.IsReference(text);

    internal static bool IsEmail(ReadOnlySpan<byte> text) => EmailFormat.IsValid(text);

    internal static bool IsMediaType(ReadOnlySpan<byte> text) => MediaTypeFormat.IsValid(text);

    internal static Uri? ToUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) ? uri : null;

    /// <summary>A number that a decimal holds with all its digits: at most 28, and at most 28 of them behind the point.</summary>
    internal static bool TryDecimal(ReadOnlySpan<byte> number, out decimal value)
    {
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> plain = end < 0 ? number : number[..end];
        var significant = 0;
        foreach (byte digit in plain)
        {
            bool isDigit = digit is >= (byte)'0' and <= (byte)'9';
            significant += isDigit && (significant > 0 || digit != '0') ? 1 : 0;
        }
        int point = plain.IndexOf((byte)'.');
        int behind = point < 0 ? 0 : plain.Length - point - 1;
        value = 0;
        if (end < 0)
        {
            return significant <= 28 && behind <= 28
                && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }
        return Utf8Parser.TryParse(number[(end + 1)..].TrimStart((byte)'+'), out int exponent, out int consumed)
            && consumed > 0 && exponent is > -100 and < 100
            && significant <= 28 && behind - exponent <= 28 && significant + Math.Max(0, exponent - behind) <= 28
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
