namespace ArticleSchema.Language.Formats;

/// <summary>
/// EDTF (ISO 8601-2) as far as news needs it: a year, a month, a day, or a day with a time; dates may end in <c>?</c> (uncertain),
/// <c>~</c> (approximate) or <c>%</c> (both); intervals <c>a/b</c>, where one end may be <c>..</c> (open) or empty (unknown). A time is
/// RFC 3339's, with or without a zone; minutes alone and a zone of hours alone will do. The year 0000 is none.
/// </summary>
/// <remarks>
/// An interval that ends before it begins is no interval, and one without any date says nothing: both are invalid.
/// </remarks>
internal static class PartialDateFormat
{
    /// <summary>Two of the longest dates and the slash between them.</summary>
    public const int MaxLength = 2 * TimestampFormat.MaxLength + 1;

    public static bool IsValid(ReadOnlySpan<byte> text) => DateFormat.IsValid(text) || TryParse(text, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out PartialDateValue value)
    {
        value = default;
        if (text.Length > MaxLength) return false;
        int slash = text.IndexOf((byte)'/');
        return slash < 0 ? TryParseDate(text, out value) : TryParseInterval(text.Slice(0, slash), text.Slice(slash + 1), out value);
    }

    private static bool TryParseInterval(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out PartialDateValue value)
    {
        value = default;
        bool isOpenStart = IsOpen(first);
        bool isOpenEnd = IsOpen(second);
        PartialDateValue start = default;
        PartialDateValue end = default;
        if (isOpenStart && isOpenEnd) return false;
        if (!isOpenStart && !TryParseDate(first, out start)) return false;
        if (!isOpenEnd && !TryParseDate(second, out end)) return false;
        if (!isOpenStart && !isOpenEnd && DateSpan.IsBeforeOrSame(start.Span, end.Span) == false) return false;

        var span = new DateSpan(
            isOpenStart ? DateBound.Beginning : start.Span.Earliest,
            isOpenEnd ? DateBound.Never : end.Span.Latest);
        DatePrecision precision = isOpenStart ? end.Precision
            : isOpenEnd || start.Precision < end.Precision ? start.Precision
            : end.Precision;
        value = new PartialDateValue(
            span, precision, start.IsUncertain || end.IsUncertain, start.IsApproximate || end.IsApproximate, isInterval: true);
        return true;
    }

    private static bool IsOpen(ReadOnlySpan<byte> end) => end.IsEmpty || end.Length == 2 && end[0] == '.' && end[1] == '.';

    private static bool TryParseDate(ReadOnlySpan<byte> text, out PartialDateValue value)
    {
        value = default;
        if (text.Length > DateFormat.Length + 1) return TryParseMoment(text, out value);
        bool isUncertain = false;
        bool isApproximate = false;
        if (!text.IsEmpty && text[text.Length - 1] is (byte)'?' or (byte)'~' or (byte)'%')
        {
            byte qualifier = text[text.Length - 1];
            isUncertain = qualifier != '~';
            isApproximate = qualifier != '?';
            text = text.Slice(0, text.Length - 1);
        }
        if (!TryReadDay(text, out DatePrecision precision, out DateTime firstDay, out DateTime lastDay)) return false;
        var span = new DateSpan(
            new DateBound(firstDay.Ticks, hasZone: false), new DateBound(lastDay.Ticks + TimeSpan.TicksPerDay - 1, hasZone: false));
        value = new PartialDateValue(span, precision, isUncertain, isApproximate, isInterval: false);
        return true;
    }

    /// <summary>Reads a year, a month or a day, without its qualifier.</summary>
    private static bool TryReadDay(ReadOnlySpan<byte> text, out DatePrecision precision, out DateTime firstDay, out DateTime lastDay)
    {
        firstDay = lastDay = default;
        precision = text.Length switch
        {
            4 => DatePrecision.Year,
            7 => DatePrecision.Month,
            DateFormat.Length => DatePrecision.Day,
            _ => DatePrecision.None,
        };
        if (precision == DatePrecision.None) return false;
        Span<byte> full = stackalloc byte[DateFormat.Length];
        "0000-01-01"u8.CopyTo(full);
        text.CopyTo(full);
        if (!DateFormat.TryParse(full, out int year, out int month, out int day)) return false;
        firstDay = new DateTime(year, month, day);
        int lastMonth = precision == DatePrecision.Year ? 12 : month;
        lastDay = new DateTime(year, lastMonth, precision == DatePrecision.Day ? day : DateFormat.DaysInMonth(year, lastMonth));
        return true;
    }

    private static bool TryParseMoment(ReadOnlySpan<byte> text, out PartialDateValue value)
    {
        value = default;
        if ((text[DateFormat.Length] | 0x20) != 't') return false;
        if (!DateFormat.TryParse(text.Slice(0, DateFormat.Length), out int year, out int month, out int day)) return false;
        ReadOnlySpan<byte> time = text.Slice(DateFormat.Length + 1);
        if (!TimeFormat.TryReadTime(time, out long timeOfDay, out bool hasSeconds, out int consumed)) return false;
        long ticks = new DateTime(year, month, day).Ticks + timeOfDay;
        ReadOnlySpan<byte> zone = time.Slice(consumed);
        bool hasZone = !zone.IsEmpty;
        if (hasZone)
        {
            if (!TimeFormat.TryReadOffset(zone, allowHoursOnly: true, out short offset)) return false;
            ticks -= offset * TimeSpan.TicksPerMinute;
            if (ticks < 0 || ticks > DateTime.MaxValue.Ticks) return false;
        }
        long last = hasSeconds ? ticks : ticks + TimeSpan.TicksPerMinute - 1;
        var span = new DateSpan(new DateBound(ticks, hasZone), new DateBound(last, hasZone));
        DatePrecision precision = hasSeconds ? DatePrecision.Second : DatePrecision.Minute;
        value = new PartialDateValue(span, precision, isUncertain: false, isApproximate: false, isInterval: false);
        return true;
    }
}
