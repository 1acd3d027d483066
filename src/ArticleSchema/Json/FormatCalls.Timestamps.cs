using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

internal static partial class FormatCalls
{
    private const int MaxOffsetMinutes = 14 * 60;

    // What may stand at the first eight places of a date: what is less than '0' by so much that it is more than nine has its highest bit set.
    private const ulong DateSigns = 0x2D30302D30303030;
    private const ulong DateRange = 0x7F76767F76767676;
    private const ulong HighBits = 0x8080808080808080;

    // The days before each month.
    private static readonly ushort[] s_starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
    private static readonly ushort[] s_leapStarts = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

    // Ticks by the number of decimals.
    private static readonly uint[] s_units = [0, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    // What may stand at each place of a date and a time, to the minute.
    private static readonly Vector128<byte> s_least = Vector128.Create("0000-00-00T00:00"u8);
    private static readonly Vector128<byte> s_range = Vector128.Create("9999-19-39T29:59"u8) - s_least;
    private static readonly Vector128<byte> s_largeT = ~Vector128.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 0);

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
        if (text.Length < 20 || text[16] != ':' || !TryMinutes(text, out long days, out int minute) || !TryTwo(text, 17, out int second) || second > 59)
        {
            return false;
        }
        long ticks = ((minute * 60L) + second) * TimeSpan.TicksPerSecond;
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
        value = minutes == 0 ? new(new DateTime(utc, DateTimeKind.Utc)) : new(ticks, TimeSpan.FromTicks(minutes * TimeSpan.TicksPerMinute));
        return true;
    }

    /// <param name="text">Ten bytes.</param>
    /// <param name="days">Since the first day of the year 1.</param>
    private static bool TryDays(ReadOnlySpan<byte> text, out long days)
    {
        ulong front = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ DateSigns;
        days = 0;
        // What carries out of a byte comes from one that is wrong itself.
        if ((((front + DateRange) | front) & HighBits) != 0 || !TryTwo(text, 8, out int day))
        {
            return false;
        }
        front = Pairs(front);
        return TryDays(((uint)(byte)front * 100) + (byte)(front >> 16), (byte)(front >> 40), (uint)day, out days);
    }

    private static bool TryDays(uint year, uint month, uint day, out long days)
    {
        days = 0;
        if (year == 0 || month is < 1 or > 12)
        {
            return false;
        }
        bool isLeap = (year & (year % 25 == 0 ? 15u : 3u)) == 0;
        ushort[] starts = isLeap ? s_leapStarts : s_starts;
        uint start = starts[month - 1];
        if (day - 1 >= starts[month] - start)
        {
            return false;
        }
        uint past = year - 1;
        uint centuries = past / 100;
        days = (past * 365) + (past / 4) - centuries + (centuries / 4) + start + day - 1;
        return true;
    }

    /// <summary>Year to minute, with all of their digits and signs looked at in one go.</summary>
    private static bool TryMinutes(ReadOnlySpan<byte> text, out long days, out int minutes)
    {
        Vector128<byte> chunk = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text));
        // A small t differs by one bit.
        Vector128<byte> values = (chunk & s_largeT) - s_least;
        days = 0;
        minutes = 0;
        if (Vector128.GreaterThan(values, s_range) != Vector128<byte>.Zero)
        {
            return false;
        }
        // Signs are zeros by now, and no two digits come to more than a byte holds.
        ulong front = Pairs(values.AsUInt64().ToScalar());
        ulong back = Pairs(values.AsUInt64().GetElement(1));
        int hour = (byte)(back >> 24);
        minutes = (hour * 60) + (byte)(back >> 48);
        return hour < 24 && TryDays(((uint)(byte)front * 100) + (byte)(front >> 16), (byte)(front >> 40), (byte)back, out days);
    }

    /// <summary>In each byte, its digit as tens and the one behind it as ones.</summary>
    private static ulong Pairs(ulong digits) => (digits * 10) + (digits >> 8);

    private static bool TryFraction(ReadOnlySpan<byte> text, ref int position, ref long ticks)
    {
        int first = ++position;
        var fraction = 0U;
        while (position < text.Length && (uint)(text[position] - '0') <= 9)
        {
            fraction = (fraction * 10) + (uint)(text[position] - '0');
            position++;
        }
        if (position - first is < 1 or > 7)
        {
            return false;
        }
        ticks += fraction * (long)s_units[position - first];
        return true;
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
