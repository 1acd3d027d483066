namespace ArticleSchema.Language.Formats;

/// <summary>
/// ISO 8601 duration: <c>P</c>, then units in order and each once, or weeks alone. The smallest unit written may have a fraction,
/// with a point or a comma. Unsigned. What a value cannot hold exactly (a part of 100 ns, more than a <see cref="TimeSpan"/>) is
/// invalid.
/// </summary>
internal static class DurationFormat
{
    /// <summary>Longer texts are mostly leading zeros.</summary>
    public const int MaxLength = 128;

    private const int MaxDigits = 15;
    private const int MaxPlainDigits = 3;
    private const int MonthRank = 1;
    private const int WeekRank = 2;

    public static bool IsValid(ReadOnlySpan<byte> text) => IsPlain(text) || TryParse(text, out _);

    /// <summary>What nearly every duration is: whole numbers of few digits, each unit once and in order, no weeks.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != 'P') return false;
        ReadOnlySpan<byte> units = "YMDTHMS"u8;
        int unit = 0;
        int index = 1;
        while (index < text.Length)
        {
            if (text[index] == 'T' && unit <= 3)
            {
                unit = 4;
                index++;
            }
            int first = index;
            while (index < text.Length && Ascii.IsDigit(text[index])) index++;
            if (index == first || index - first > MaxPlainDigits || index == text.Length) return false;
            int end = unit <= 3 ? 3 : units.Length;
            while (unit < end && units[unit] != text[index]) unit++;
            if (unit == end) return false;
            unit++;
            index++;
        }
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out DurationValue value)
    {
        value = default;
        if (text.Length is < 3 or > MaxLength || text[0] != 'P') return false;
        decimal months = 0;
        decimal ticks = 0;
        bool inTime = false;
        bool finished = false;
        int lastRank = -1;
        int index = 1;
        while (index < text.Length)
        {
            if (text[index] == 'T')
            {
                if (inTime || finished) return false;
                inTime = true;
                if (++index == text.Length) return false;
            }
            if (finished || !TryReadNumber(text, ref index, out decimal number, out bool isFraction)) return false;
            if (index == text.Length || !TryReadUnit(text[index++], inTime, out int rank, out decimal unit)) return false;
            if (rank <= lastRank) return false;
            // Weeks stand alone: nothing before them, and nothing may follow.
            if (rank == WeekRank && lastRank >= 0) return false;
            finished = isFraction || rank == WeekRank;
            lastRank = rank;
            if (rank <= MonthRank) months += number * unit;
            else ticks += number * unit;
        }
        if (ticks != decimal.Truncate(ticks) || ticks > long.MaxValue || months > DurationValue.MaxMonths) return false;
        value = new DurationValue(months, (long)ticks);
        return true;
    }

    /// <summary>Writes a time in days, hours, minutes and seconds, and returns the length of the text.</summary>
    public static int Format(long ticks, Span<byte> destination)
    {
        destination[0] = (byte)'P';
        int length = 1;
        Append(destination, ref length, ticks / TimeSpan.TicksPerDay, 'D');
        long time = ticks % TimeSpan.TicksPerDay;
        if (time == 0 && length > 1) return length;
        destination[length++] = (byte)'T';
        Append(destination, ref length, time / TimeSpan.TicksPerHour, 'H');
        Append(destination, ref length, time / TimeSpan.TicksPerMinute % 60, 'M');
        long seconds = time / TimeSpan.TicksPerSecond % 60;
        long fraction = time % TimeSpan.TicksPerSecond;
        if (time > 0 && seconds == 0 && fraction == 0) return length;
        AppendNumber(destination, ref length, seconds);
        length = TimestampFormat.FormatFraction((int)fraction, destination, length);
        destination[length] = (byte)'S';
        return length + 1;
    }

    private static void Append(Span<byte> destination, ref int length, long number, char unit)
    {
        if (number == 0) return;
        AppendNumber(destination, ref length, number);
        destination[length++] = (byte)unit;
    }

    private static void AppendNumber(Span<byte> destination, ref int length, long number)
    {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) digits++;
        for (int i = digits - 1; i >= 0; i--)
        {
            destination[length + i] = (byte)('0' + number % 10);
            number /= 10;
        }
        length += digits;
    }

    private static bool TryReadUnit(byte letter, bool inTime, out int rank, out decimal unit)
    {
        (rank, unit) = (letter, inTime) switch
        {
            ((byte)'Y', false) => (0, 12m),
            ((byte)'M', false) => (MonthRank, 1m),
            ((byte)'W', false) => (WeekRank, 7 * TimeSpan.TicksPerDay),
            ((byte)'D', false) => (3, TimeSpan.TicksPerDay),
            ((byte)'H', true) => (4, TimeSpan.TicksPerHour),
            ((byte)'M', true) => (5, TimeSpan.TicksPerMinute),
            ((byte)'S', true) => (6, TimeSpan.TicksPerSecond),
            _ => (-1, 0m),
        };
        return rank >= 0;
    }

    /// <summary>Digits, and a fraction of at most fifteen digits: more never come to whole ticks, or to months anyone meant.</summary>
    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int index, out decimal number, out bool isFraction)
    {
        number = 0;
        isFraction = false;
        if (!TryReadDigits(text, ref index, out long whole)) return false;
        number = whole;
        if (index == text.Length || text[index] != '.' && text[index] != ',') return true;
        index++;
        isFraction = true;
        if (!TryReadFraction(text, ref index, out decimal fraction)) return false;
        number += fraction;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, ref int index, out long value)
    {
        int start = index;
        value = 0;
        int significant = 0;
        while (index < text.Length && Ascii.IsDigit(text[index]))
        {
            if (significant > 0 || text[index] != '0') significant++;
            if (significant > MaxDigits) return false;
            value = value * 10 + (text[index++] - '0');
        }
        return index > start;
    }

    private static bool TryReadFraction(ReadOnlySpan<byte> text, ref int index, out decimal value)
    {
        value = 0;
        int start = index;
        while (index < text.Length && Ascii.IsDigit(text[index])) index++;
        int end = index;
        while (end > start && text[end - 1] == '0') end--;
        if (index == start || end - start > MaxDigits) return false;
        for (int i = end - 1; i >= start; i--) value = (value + (text[i] - '0')) / 10;
        return true;
    }
}
