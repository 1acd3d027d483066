using System.Globalization;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Language.Validation;

/// <summary>The one place where the interpreter asks about the forms of texts and numbers.</summary>
internal static class FormatCalls
{
    private const int DecimalDigits = 28;
    private const int GreatestDecimalExponent = 99;

    public static bool IsValid(BuiltIn builtIn, ReadOnlySpan<byte> text) => builtIn switch
    {
        BuiltIn.Date => DateFormat.IsValid(text),
        BuiltIn.Timestamp => TimestampFormat.IsValid(text),
        BuiltIn.PartialDate => PartialDateFormat.IsValid(text),
        BuiltIn.Duration => DurationFormat.IsValid(text),
        BuiltIn.Uri => UriFormat.IsValid(text),
        BuiltIn.UriReference => UriFormat.IsReference(text),
        BuiltIn.Email => EmailFormat.IsValid(text),
        BuiltIn.Uuid => UuidFormat.IsValid(text),
        BuiltIn.MediaType => MediaTypeFormat.IsValid(text),
        BuiltIn.Language => LanguageTagFormat.IsValid(text),
        _ => true,
    };

    /// <summary>What a message says the text must be.</summary>
    public static string Describe(BuiltIn builtIn) => builtIn switch
    {
        BuiltIn.Date => "a date of the calendar, YYYY-MM-DD",
        BuiltIn.Timestamp => "a date and time with an offset, as 2024-11-10T22:22:00Z (at most seven decimals, no leap second)",
        BuiltIn.PartialDate => "a year, month, day or instant, or two of them with '/' between",
        BuiltIn.Duration => "an ISO 8601 duration, as P1DT2H",
        BuiltIn.Uri => "an absolute URI",
        BuiltIn.UriReference => "a URI or a relative reference",
        BuiltIn.Email => "an e-mail address",
        BuiltIn.Uuid => "a UUID, 8-4-4-4-12 hexadecimal digits",
        BuiltIn.MediaType => "a media type, as text/html",
        BuiltIn.Language => "a language tag of registered subtags, as pt-BR",
        _ => builtIn.Name(),
    };

    /// <summary>A text that equal values of the type share.</summary>
    public static string Canonical(BuiltIn builtIn, ReadOnlySpan<byte> text, string spelling) => builtIn switch
    {
        BuiltIn.Timestamp => TimestampFormat.TryParse(text, out long ticks, out _) ? ticks.ToString(CultureInfo.InvariantCulture) : spelling,
        BuiltIn.Duration => DurationFormat.TryParse(text, out DurationValue value)
            ? ExactNumber.Parse(value.Months.ToString(CultureInfo.InvariantCulture)) + "m" + value.Ticks.ToString(CultureInfo.InvariantCulture)
            : spelling,
        BuiltIn.Uuid or BuiltIn.Language => spelling.ToLowerInvariant(),
        _ => spelling,
    };

    /// <summary>Whether every moment the first allows is before every moment the second does; false where that is open.</summary>
    public static bool IsProvablyBefore(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool orEqual)
    {
        if (!TrySpan(left, out DateSpan a) || !TrySpan(right, out DateSpan b))
        {
            return false;
        }

        return (orEqual ? DateSpan.IsBeforeOrSame(a, b) : DateSpan.IsBefore(a, b)) == true;
    }

    /// <summary>Whether a decimal holds the number with all its digits.</summary>
    public static bool IsDecimal(ReadOnlySpan<byte> json)
    {
        int significant = 0;
        int behind = 0;
        long exponent = 0;
        bool isFraction = false;
        for (int i = 0; i < json.Length; i++)
        {
            byte b = json[i];
            if (b is (byte)'e' or (byte)'E')
            {
                exponent = ParseExponent(json.Slice(i + 1));
                break;
            }

            isFraction |= b == (byte)'.';
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                behind += isFraction ? 1 : 0;
                significant += significant > 0 || b != (byte)'0' ? 1 : 0;
            }
        }

        return significant <= DecimalDigits && behind - exponent <= DecimalDigits && Math.Abs(exponent) <= GreatestDecimalExponent
            && significant + Math.Max(0, exponent - behind) <= DecimalDigits;
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        long value = 0;
        foreach (byte b in text)
        {
            value = b is >= (byte)'0' and <= (byte)'9' ? Math.Min((value * 10) + (b - '0'), int.MaxValue) : value;
        }

        return text[0] == (byte)'-' ? -value : value;
    }

    private static bool TrySpan(ReadOnlySpan<byte> text, out DateSpan span)
    {
        if (DateFormat.TryParse(text, out int year, out int month, out int day))
        {
            span = DateSpan.FromDate(year, month, day);
            return true;
        }

        if (TimestampFormat.TryParse(text, out long ticks, out _))
        {
            span = DateSpan.FromTimestamp(ticks);
            return true;
        }

        bool isPartial = PartialDateFormat.TryParse(text, out PartialDateValue value);
        span = value.Span;
        return isPartial;
    }
}
