namespace ArticleSchema.Generated;

internal static partial class FormatCalls
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>RFC 3339 <c>full-date</c> of a day that exists.</summary>
    internal static bool TryDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != 10 || !TryDays(text, out long days))
        {
            return false;
        }
        value = DateOnly.FromDayNumber((int)days);
        return true;
    }

    /// <summary>RFC 3339 <c>date-time</c> that a <see cref="DateTimeOffset"/> holds: no leap second, at most seven decimals.</summary>
    internal static bool TryTimestamp(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 20 || !TryDays(text, out long days) || (text[10] | 0x20) != 't' || !TryClock(text[11..], out long ticks))
        {
            return false;
        }
        int position = 19;
        if (text[position] == '.' && !TryFraction(text, ref position, ref ticks))
        {
            return false;
        }
        if (!TryOffset(text[position..], out int minutes))
        {
            return false;
        }
        ticks += days * TimeSpan.TicksPerDay;
        long utc = ticks - (minutes * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }
        value = new(ticks, TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute));
        return true;
    }

    private static bool TryDays(ReadOnlySpan<byte> text, out long days)
    {
        days = 0;
        if (text[4] != '-' || text[7] != '-'
            || !TryTwo(text, 0, out int century) || !TryTwo(text, 2, out int year) || !TryTwo(text, 5, out int month) || !TryTwo(text, 8, out int day))
        {
            return false;
        }
        year += century * 100;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }
        days = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks / TimeSpan.TicksPerDay;
        return true;
    }

    private static bool TryClock(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text[2] != ':' || text[5] != ':'
            || !TryTwo(text, 0, out int hour) || !TryTwo(text, 3, out int minute) || !TryTwo(text, 6, out int second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }
        ticks = ((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, ref int position, ref long ticks)
    {
        int first = ++position;
        long unit = TimeSpan.TicksPerSecond;
        while (position < text.Length && (uint)(text[position] - '0') <= 9)
        {
            unit /= 10;
            ticks += (text[position] - '0') * unit;
            position++;
        }
        return position - first is >= 1 and <= 7;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return (text[0] | 0x20) == 'z';
        }
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !TryTwo(text, 1, out int hours) || !TryTwo(text, 4, out int rest) || hours > 23 || rest > 59)
        {
            return false;
        }
        minutes = (hours * 60) + rest;
        if (minutes > MaxOffsetMinutes)
        {
            return false;
        }
        minutes = text[0] == '-' ? -minutes : minutes;
        return true;
    }

    private static bool TryTwo(ReadOnlySpan<byte> text, int at, out int value)
    {
        uint tens = (uint)(text[at] - '0');
        uint ones = (uint)(text[at + 1] - '0');
        value = (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9;
    }
}
