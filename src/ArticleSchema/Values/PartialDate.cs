using System.Globalization;
using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>
/// A date as exact as it is known, in EDTF: <c>2024</c>, <c>2024-11</c>, <c>2024-11-10</c>, <c>2024-11-10T22:15:00Z</c>, with <c>?</c>
/// (uncertain), <c>~</c> (approximate) or <c>%</c> (both) behind, or an interval <c>2024-11/..</c>.
/// </summary>
/// <remarks>
/// The spelling is kept, and two are equal if they are written alike. Comparison in time is three-valued: what the dates leave open is
/// null. A date without a zone may be meant anywhere on earth, from +14:00 to -12:00. The default is no value.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<PartialDate>))]
public readonly partial struct PartialDate
{
    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    /// <summary>Whether there is a date; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>How much is written; of an interval, the lesser of its ends.</summary>
    public PartialDatePrecision Precision => (PartialDatePrecision)Value.Precision;

    /// <summary>Whether the date is marked as uncertain (<c>?</c> or <c>%</c>), of an interval one end at least.</summary>
    public bool IsUncertain => Value.IsUncertain;

    /// <summary>Whether the date is marked as approximate (<c>~</c> or <c>%</c>), of an interval one end at least.</summary>
    public bool IsApproximate => Value.IsApproximate;

    /// <summary>Whether two ends are written.</summary>
    public bool IsInterval => Value.IsInterval;

    /// <summary>Whether an offset is written, of an interval at one end at least.</summary>
    public bool HasZone => Value.HasZone;

    /// <summary>The first moment that the date allows; null where it is open. Without a zone, in +14:00, where days begin first.</summary>
    public DateTimeOffset? Earliest => ToMoment(Value.Span.Earliest, Value.Span.Earliest.EarliestUtc, TimeSpan.FromHours(14));

    /// <summary>The last moment that the date allows; null where it is open. Without a zone, in -12:00, where days end last.</summary>
    public DateTimeOffset? Latest => ToMoment(Value.Span.Latest, Value.Span.Latest.LatestUtc, TimeSpan.FromHours(-12));

    /// <summary>The moments that the date allows; those of the default must not be asked for.</summary>
    internal DateSpan Span => Value.Span;

    private PartialDateValue Value
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[PartialDateFormat.MaxLength];
            TextValue.TryNarrow(_text, utf8, out int length);
            _ = PartialDateFormat.TryParse(utf8[..length], out PartialDateValue value);
            return value;
        }
    }

    /// <summary>A day, wherever on earth.</summary>
    public static implicit operator PartialDate(DateOnly date) => FromDateOnly(date);

    /// <summary>A moment.</summary>
    public static implicit operator PartialDate(DateTimeOffset moment) => FromDateTimeOffset(moment);

    /// <summary>A day, wherever on earth.</summary>
    public static PartialDate FromDateOnly(DateOnly date) => new(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A moment, written canonically.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is no whole number of minutes.</exception>
    public static PartialDate FromDateTimeOffset(DateTimeOffset moment)
    {
        Span<byte> utf8 = stackalloc byte[TimestampFormat.MaxLength];
        return new(TextValue.Widen(utf8[..TimestampFormat.Format(moment.UtcTicks, (short)moment.TotalOffsetMinutes, utf8)]));
    }

    /// <summary>Whether every moment of this date is before every moment of the other; null where some are and some are not.</summary>
    public bool? IsBefore(PartialDate other) => Compare(other, DateSpan.IsBefore);

    /// <summary>Whether every moment of this date is after every moment of the other; null where some are and some are not.</summary>
    public bool? IsAfter(PartialDate other) => Compare(other, DateSpan.IsAfter);

    /// <summary>Whether no moment of this date is after one of the other; null where some are and some are not.</summary>
    public bool? IsBeforeOrSame(PartialDate other) => Compare(other, DateSpan.IsBeforeOrSame);

    /// <summary>Whether no moment of this date is before one of the other; null where some are and some are not.</summary>
    public bool? IsAfterOrSame(PartialDate other) => Compare(other, DateSpan.IsAfterOrSame);

    /// <summary>Whether some moment is allowed by both dates.</summary>
    public bool Overlaps(PartialDate other) => HasValue && other.HasValue && DateSpan.Overlaps(Span, other.Span);

    /// <summary>The day, if the date is one and no interval; its qualifier is left out.</summary>
    public bool TryGetDate(out DateOnly date)
    {
        PartialDateValue value = Value;
        bool isDay = value.Precision == DatePrecision.Day && !value.IsInterval;
        date = isDay ? DateOnly.FromDateTime(new DateTime(value.Span.Earliest.Ticks)) : default;
        return isDay;
    }

    /// <summary>The moment, if the date is one, with its zone, and no interval.</summary>
    public bool TryGetMoment(out DateTimeOffset moment)
    {
        PartialDateValue value = Value;
        bool isMoment = value.Precision == DatePrecision.Second && value.HasZone && !value.IsInterval;
        moment = isMoment ? DateTimeOffset.Parse(_text!, CultureInfo.InvariantCulture) : default;
        return isMoment;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    private bool? Compare(PartialDate other, Func<DateSpan, DateSpan, bool?> compare) =>
        HasValue && other.HasValue ? compare(Span, other.Span) : null;

    private DateTimeOffset? ToMoment(DateBound bound, long utcTicks, TimeSpan offset)
    {
        if (!HasValue || bound.IsOpen) return null;
        if (bound.HasZone) return new DateTimeOffset(utcTicks, TimeSpan.Zero);
        if (utcTicks < DateTimeOffset.MinValue.Ticks) return DateTimeOffset.MinValue;
        return utcTicks > DateTimeOffset.MaxValue.Ticks ? DateTimeOffset.MaxValue : new DateTimeOffset(bound.Ticks, offset);
    }
}
