using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>A date, a timestamp or a partial date: how it is written, and the moments it allows.</summary>
internal sealed class DateValue
{
    private DateValue(BuiltIn type, string text, DateSpan span, short offsetMinutes)
    {
        Type = type;
        Text = text;
        Span = span;
        OffsetMinutes = offsetMinutes;
    }

    public BuiltIn Type { get; }

    /// <summary>Its spelling; of a timestamp, the canonical one.</summary>
    public string Text { get; }

    public DateSpan Span { get; }

    public short OffsetMinutes { get; }

    public bool IsTimestamp => Type == BuiltIn.Timestamp;

    /// <summary>Of a timestamp, in UTC; else of the first moment.</summary>
    public long Ticks => Span.Earliest.Ticks;

    public static DateValue? Parse(BuiltIn type, string text)
    {
        byte[] utf8 = Utf8Text.Encode(text);
        switch (type)
        {
            case BuiltIn.Date:
                return DateFormat.TryParse(utf8, out int year, out int month, out int day)
                    ? new DateValue(type, text, DateSpan.FromDate(year, month, day), 0)
                    : null;
            case BuiltIn.Timestamp:
                return TimestampFormat.TryParse(utf8, out long ticks, out short offset) ? FromTicks(ticks, offset) : null;
            default:
                return PartialDateFormat.TryParse(utf8, out PartialDateValue value) ? new DateValue(BuiltIn.PartialDate, text, value.Span, 0) : null;
        }
    }

    public static DateValue FromTicks(long utcTicks, short offsetMinutes = 0)
    {
        Span<byte> text = stackalloc byte[TimestampFormat.MaxLength];
        int length = TimestampFormat.Format(utcTicks, offsetMinutes, text);
        return new DateValue(BuiltIn.Timestamp, Utf8Text.Decode(text.Slice(0, length)), DateSpan.FromTimestamp(utcTicks), offsetMinutes);
    }

    /// <summary>The written values, not the moments they allow; two timestamps are equal at the same moment.</summary>
    public bool IsSame(DateValue other) => AsTimestamp() is { } own && other.AsTimestamp() is { } its
        ? own == its
        : string.Equals(Text, other.Text, StringComparison.Ordinal);

    private long? AsTimestamp()
    {
        if (IsTimestamp)
        {
            return Ticks;
        }

        return Type == BuiltIn.PartialDate && TimestampFormat.TryParse(Utf8Text.Encode(Text), out long ticks, out _) ? ticks : null;
    }
}
