namespace ArticleSchema.Language.Formats;

/// <summary>The time of day and the offset of RFC 3339, as parts of timestamps and partial dates.</summary>
internal static class TimeFormat
{
    public const int MaxOffsetMinutes = 14 * 60;
    private const int MaxDecimals = 7;

    /// <summary>Reads <c>hh:mm:ss[.fffffff]</c> at the start, or <c>hh:mm</c> where nothing of seconds follows.</summary>
    public static bool TryReadTime(ReadOnlySpan<byte> text, out long ticks, out bool hasSeconds, out int consumed)
    {
        ticks = 0;
        hasSeconds = false;
        consumed = 0;
        if (text.Length < 5 || text[2] != ':') return false;
        int hour = Ascii.TwoDigits(text, 0);
        int minute = Ascii.TwoDigits(text, 3);
        if ((uint)hour > 23 || (uint)minute > 59) return false;
        ticks = hour * TimeSpan.TicksPerHour + minute * TimeSpan.TicksPerMinute;
        consumed = 5;
        if (text.Length == 5 || text[5] != ':') return true;
        return TryReadSeconds(text, ref ticks, out hasSeconds, ref consumed);
    }

    /// <summary>Reads <c>Z</c>, <c>+hh:mm</c> or, where allowed, <c>+hh</c>; it must fill the text.</summary>
    public static bool TryReadOffset(ReadOnlySpan<byte> text, bool allowHoursOnly, out short minutes)
    {
        minutes = 0;
        if (text.Length == 1) return (text[0] | 0x20) == 'z';
        bool hoursOnly = allowHoursOnly && text.Length == 3;
        if (!hoursOnly && (text.Length != 6 || text[3] != ':')) return false;
        if (text[0] != '+' && text[0] != '-') return false;
        int hour = Ascii.TwoDigits(text, 1);
        int minute = hoursOnly ? 0 : Ascii.TwoDigits(text, 4);
        if (hour < 0 || (uint)minute > 59) return false;
        int total = hour * 60 + minute;
        if (total > MaxOffsetMinutes) return false;
        minutes = (short)(text[0] == '-' ? -total : total);
        return true;
    }

    private static bool TryReadSeconds(ReadOnlySpan<byte> text, ref long ticks, out bool hasSeconds, ref int consumed)
    {
        hasSeconds = true;
        if (text.Length < 8) return false;
        int second = Ascii.TwoDigits(text, 6);
        if ((uint)second > 59) return false;
        ticks += second * TimeSpan.TicksPerSecond;
        consumed = 8;
        if (text.Length == 8 || text[8] != '.') return true;

        int end = 9;
        long fraction = 0;
        while (end < text.Length && Ascii.IsDigit(text[end]))
        {
            if (end - 9 == MaxDecimals) return false;
            fraction = fraction * 10 + (text[end] - '0');
            end++;
        }
        if (end == 9) return false;
        for (int decimals = end - 9; decimals < MaxDecimals; decimals++) fraction *= 10;
        ticks += fraction;
        consumed = end;
        return true;
    }
}
