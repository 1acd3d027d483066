namespace ArticleSchema.Language.Formats;

/// <summary>
/// RFC 3339 date-time with an offset, as far as a <see cref="DateTimeOffset"/> holds it exactly: no leap second, offset at most
/// fourteen hours, at most seven decimals. <c>-00:00</c> (UTC known, local offset not) is accepted and reads as offset zero.
/// </summary>
internal static class TimestampFormat
{
    /// <summary>The longest canonical form: <c>yyyy-MM-ddThh:mm:ss.fffffff+hh:mm</c>.</summary>
    public const int MaxLength = 33;

    public static bool IsValid(ReadOnlySpan<byte> text) => TryParse(text, out _, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out long utcTicks, out short offsetMinutes)
    {
        utcTicks = 0;
        offsetMinutes = 0;
        if (text.Length < 20 || text.Length > MaxLength || (text[10] | 0x20) != 't') return false;
        if (!DateFormat.TryParse(text.Slice(0, DateFormat.Length), out int year, out int month, out int day)) return false;
        ReadOnlySpan<byte> time = text.Slice(11);
        if (!TimeFormat.TryReadTime(time, out long timeOfDay, out bool hasSeconds, out int consumed) || !hasSeconds) return false;
        if (!TimeFormat.TryReadOffset(time.Slice(consumed), allowHoursOnly: false, out short offset)) return false;
        long ticks = new DateTime(year, month, day).Ticks + timeOfDay - offset * TimeSpan.TicksPerMinute;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks) return false;
        utcTicks = ticks;
        offsetMinutes = offset;
        return true;
    }

    /// <summary>Whether writing the value back gives this very text.</summary>
    public static bool IsCanonical(ReadOnlySpan<byte> text)
    {
        if (!TryParse(text, out long utcTicks, out short offsetMinutes)) return false;
        Span<byte> canonical = stackalloc byte[MaxLength];
        return text.SequenceEqual(canonical.Slice(0, Format(utcTicks, offsetMinutes, canonical)));
    }

    /// <summary>Writes the canonical form (shortest fraction, <c>Z</c> for offset zero) and returns its length.</summary>
    public static int Format(long utcTicks, short offsetMinutes, Span<byte> destination)
    {
        var local = new DateTime(utcTicks + offsetMinutes * TimeSpan.TicksPerMinute);
        DateFormat.Format(local.Year, local.Month, local.Day, destination);
        destination[10] = (byte)'T';
        Ascii.WriteTwoDigits(destination, 11, local.Hour);
        destination[13] = (byte)':';
        Ascii.WriteTwoDigits(destination, 14, local.Minute);
        destination[16] = (byte)':';
        Ascii.WriteTwoDigits(destination, 17, local.Second);
        int length = FormatFraction((int)(local.Ticks % TimeSpan.TicksPerSecond), destination, 19);
        if (offsetMinutes == 0)
        {
            destination[length] = (byte)'Z';
            return length + 1;
        }
        int minutes = Math.Abs((int)offsetMinutes);
        destination[length] = (byte)(offsetMinutes < 0 ? '-' : '+');
        Ascii.WriteTwoDigits(destination, length + 1, minutes / 60);
        destination[length + 3] = (byte)':';
        Ascii.WriteTwoDigits(destination, length + 4, minutes % 60);
        return length + 6;
    }

    /// <summary>Writes a fraction of a second, if there is one, and returns where the text goes on.</summary>
    internal static int FormatFraction(int fraction, Span<byte> destination, int index)
    {
        if (fraction == 0) return index;
        destination[index++] = (byte)'.';
        for (int scale = (int)TimeSpan.TicksPerSecond / 10; fraction > 0; scale /= 10)
        {
            destination[index++] = (byte)('0' + fraction / scale);
            fraction %= scale;
        }
        return index;
    }
}
