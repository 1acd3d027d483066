using System.Buffers.Text;
using System.Globalization;

namespace ArticleSchema.Generated;

public ref partial struct JsonOutput
{
    public void Boolean(bool value) => Text(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(24), out int written);
        End(written);
    }

    /// <summary>The shortest text that reads as the same double. What JSON cannot hold throws, or reads as out of range.</summary>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            NotFinite();
            return;
        }
        value.TryFormat(Room(40), out int written, default, CultureInfo.InvariantCulture);
        End(written);
    }

    public void Decimal(decimal value)
    {
        value.TryFormat(Room(40), out int written, default, CultureInfo.InvariantCulture);
        End(written);
    }

    public void Date(DateOnly value)
    {
        Span<byte> room = Room(16);
        room[0] = (byte)'"';
        WriteDate(room[1..], value.Year, value.Month, value.Day);
        room[11] = (byte)'"';
        End(12);
    }

    /// <summary>RFC 3339 with as few decimals as there are, and <c>Z</c> for the offset zero.</summary>
    public void Timestamp(DateTimeOffset value)
    {
        Span<byte> room = Room(40);
        room[0] = (byte)'"';
        int written = 1 + WriteTimestamp(room[1..], value);
        room[written] = (byte)'"';
        End(written + 1);
    }

    public void Guid(Guid value)
    {
        Span<byte> room = Room(40);
        room[0] = (byte)'"';
        value.TryFormat(room[1..], out int written);
        room[written + 1] = (byte)'"';
        End(written + 2);
    }

    /// <summary>The text it was made from, not the one System.Uri shows.</summary>
    public void Uri(Uri? value) => String(value?.OriginalString);

    /// <inheritdoc cref="Uri(Uri?)"/>
    public void Uri(UriText value) => String(value.Text);

    public void LanguageTag(LanguageTag value) => String(NullIfEmpty(value.ToString()));

    public void PartialDate(PartialDate value) => String(NullIfEmpty(value.ToString()));

    public void Duration(Duration value) => String(NullIfEmpty(value.ToString()));

    // The default of these structs has no text, and is no value.
    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    internal static int WriteTimestamp(Span<byte> room, DateTimeOffset value)
    {
        WriteDate(room, value.Year, value.Month, value.Day);
        room[10] = (byte)'T';
        WriteTwo(room, 11, value.Hour);
        room[13] = (byte)':';
        WriteTwo(room, 14, value.Minute);
        room[16] = (byte)':';
        WriteTwo(room, 17, value.Second);
        var written = 19;
        var fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
        if (fraction != 0)
        {
            room[written++] = (byte)'.';
            for (var unit = (int)TimeSpan.TicksPerSecond / 10; fraction != 0; unit /= 10)
            {
                room[written++] = (byte)('0' + (fraction / unit));
                fraction %= unit;
            }
        }
        var offset = (int)(value.Offset.Ticks / TimeSpan.TicksPerMinute);
        if (offset == 0)
        {
            room[written++] = (byte)'Z';
            return written;
        }
        room[written] = (byte)(offset < 0 ? '-' : '+');
        offset = Math.Abs(offset);
        WriteTwo(room, written + 1, offset / 60);
        room[written + 3] = (byte)':';
        WriteTwo(room, written + 4, offset % 60);
        return written + 6;
    }

    private static void WriteDate(Span<byte> room, int year, int month, int day)
    {
        WriteTwo(room, 0, year / 100);
        WriteTwo(room, 2, year % 100);
        room[4] = (byte)'-';
        WriteTwo(room, 5, month);
        room[7] = (byte)'-';
        WriteTwo(room, 8, day);
    }

    private static void WriteTwo(Span<byte> room, int at, int value)
    {
        room[at] = (byte)('0' + (value / 10));
        room[at + 1] = (byte)('0' + (value % 10));
    }

    private void NotFinite()
    {
        if (!_isLenient)
        {
            throw new InvalidOperationException("A number is not finite: the object cannot be written as JSON.");
        }
        // Reads as a number out of range, which is what it is.
        Text("1e999"u8);
    }

    private void End(int written)
    {
        _written += written;
        Room(1)[0] = (byte)',';
        _written++;
    }
}
