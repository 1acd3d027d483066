using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>
/// The one place where the scanner asks about the forms of texts. Provisional where it says so: the grammars that build time and run time
/// share take over.
/// </summary>
internal static partial class FormatCalls
{
    internal static bool Is(TextFormat format, ReadOnlySpan<byte> text) => format switch
    {
        TextFormat.Any => true,
        TextFormat.Uri => IsUri(text),
        TextFormat.UriReference => IsUriReference(text),
        TextFormat.Email => IsEmail(text),
        TextFormat.MediaType => IsMediaType(text),
        TextFormat.Language => TryLanguage(text, out _),
        TextFormat.Uuid => TryUuid(text, out _),
        TextFormat.Date => TryDate(text, out _),
        TextFormat.Timestamp => TryTimestamp(text, out _),
        TextFormat.PartialDate => TryPartialDate(text, out _),
        TextFormat.Duration => TryDuration(text, out _),
        _ => false,
    };

    internal static bool TryPartialDate(ReadOnlySpan<byte> text, out PartialDate value) => PartialDate.TryParse(text, out value);

    internal static bool TryDuration(ReadOnlySpan<byte> text, out Duration value) => Duration.TryParse(text, out value);

    internal static bool TryLanguage(ReadOnlySpan<byte> text, out LanguageTag value) => LanguageTag.TryParse(text, out value);

    internal static bool TryUuid(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return text.Length == 36 && Utf8Parser.TryParse(text, out value, out int consumed, 'D') && consumed == 36;
    }

    // Provisional: the four below are close to their RFCs, no more.
    internal static bool IsUri(ReadOnlySpan<byte> text) =>
        IsPlainWebAddress(text) || (IsUriReference(text) && Uri.TryCreate(Encoding.ASCII.GetString(text), UriKind.Absolute, out _));

    internal static bool IsUriReference(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'!', (byte)'~');

    internal static bool IsEmail(ReadOnlySpan<byte> text)
    {
        int at = text.LastIndexOf((byte)'@');
        return at > 0 && at < text.Length - 1 && !text.ContainsAnyExceptInRange((byte)'!', (byte)'~');
    }

    internal static bool IsMediaType(ReadOnlySpan<byte> text)
    {
        int slash = text.IndexOf((byte)'/');
        return slash > 0 && slash < text.Length - 1;
    }

    /// <summary>Null for what System.Uri refuses although it is a URI: a port above 65535, a host no machine can have.</summary>
    internal static Uri? ToUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) ? uri : null;

    /// <summary>The addresses of nearly all documents, which both RFC 3986 and System.Uri accept without a closer look.</summary>
    private static bool IsPlainWebAddress(ReadOnlySpan<byte> text)
    {
        int host = text.StartsWith("https://"u8) ? 8 : text.StartsWith("http://"u8) ? 7 : text.Length;
        ReadOnlySpan<byte> rest = text[host..];
        int length = rest.IndexOfAnyExcept(s_hostBytes);
        length = length < 0 ? rest.Length : length;
        if (length is 0 or > 63 || (length < rest.Length && rest[length] is not ((byte)'/' or (byte)'?' or (byte)'#')))
        {
            return false;
        }
        var isLetter = false;
        foreach (byte one in rest[..length])
        {
            bool isSeparator = one is (byte)'.' or (byte)'-';
            if (isSeparator && !isLetter)
            {
                return false;
            }
            isLetter = !isSeparator;
        }
        int fragment = rest.IndexOf((byte)'#');
        return isLetter && !rest[length..].ContainsAnyExcept(s_pathBytes)
            && (fragment < 0 || !rest[(fragment + 1)..].Contains((byte)'#'));
    }

    private static readonly SearchValues<byte> s_hostBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"u8);

    private static readonly SearchValues<byte> s_pathBytes =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@/?#"u8);

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
