using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

// One pass: what needs no thought is narrowed eight units at a time, whatever else one by one. Escaped is only what RFC 8259 demands:
// control characters, quote and backslash.
public ref partial struct JsonOutput
{
    /// <summary>A text is written in pieces of so many units, so that room for the worst of them is all that is ever asked for.</summary>
    private const int Piece = 2048;

    /// <summary>Bytes of a unit at most: of an escaped control character; and whole vectors are stored.</summary>
    private const int Slack = 32;

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    /// <exception cref="InvalidOperationException">Null, or half of a surrogate pair, unless an object is only being validated.</exception>
    public void String(string? value)
    {
        if (value is null)
        {
            NoValue();
            return;
        }
        Quote();
        for (var start = 0; start < value.Length;)
        {
            start = Plain(value, start);
        }
        Span<byte> end = Room(2);
        end[0] = (byte)'"';
        end[1] = (byte)',';
        _written += 2;
    }

    private void Quote()
    {
        Room(1)[0] = (byte)'"';
        _written++;
    }

    /// <summary>Writes a piece of a text from <paramref name="start"/> on, and returns where the next one begins.</summary>
    private int Plain(string value, int start)
    {
        int end = Math.Min(value.Length, start + Piece);
        Room(((end - start) * 3) + Slack);
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value.AsSpan()));
        ref byte to = ref MemoryMarshal.GetArrayDataReference(_buffer);
        int written = _written;
        int i = start;

        // From here to i one byte was written for each unit.
        int run = start;
        while (i < end)
        {
            if (i + Vector128<ushort>.Count > end && end - run >= Vector128<ushort>.Count)
            {
                // The last units once more, with those before them, as a whole vector.
                int again = i - (end - Vector128<ushort>.Count);
                Vector128<ushort> units = Vector128.LoadUnsafe(ref from, (nuint)(i - again));
                if (SpecialUnits(units) == 0)
                {
                    Vector128.Narrow(units, units).GetLower().StoreUnsafe(ref to, (nuint)(written - again));
                    _written = written + (end - i);
                    return end;
                }
                run = end;
            }
            if (i + Vector128<ushort>.Count <= end)
            {
                Vector128<ushort> units = Vector128.LoadUnsafe(ref from, (nuint)i);
                // What is stored too much is overwritten by what follows.
                Vector128.Narrow(units, units).GetLower().StoreUnsafe(ref to, (nuint)written);
                uint special = SpecialUnits(units);
                int plain = special == 0 ? Vector128<ushort>.Count : BitOperations.TrailingZeroCount(special);
                i += plain;
                written += plain;
                if (special == 0)
                {
                    continue;
                }
            }
            ushort unit = Unsafe.Add(ref from, i);
            if (unit < 0x80)
            {
                if (unit is < ' ' or '"' or '\\')
                {
                    _written = written;
                    Escape((char)unit);
                    return i + 1;
                }
                Unsafe.Add(ref to, written++) = (byte)unit;
                i++;
                continue;
            }
            if (unit < 0x800)
            {
                Unsafe.Add(ref to, written) = (byte)(0xC0 | (unit >> 6));
                Unsafe.Add(ref to, written + 1) = (byte)(0x80 | (unit & 0x3F));
                written += 2;
                i++;
            }
            else if (!char.IsSurrogate((char)unit))
            {
                Unsafe.Add(ref to, written) = (byte)(0xE0 | (unit >> 12));
                Unsafe.Add(ref to, written + 1) = (byte)(0x80 | ((unit >> 6) & 0x3F));
                Unsafe.Add(ref to, written + 2) = (byte)(0x80 | (unit & 0x3F));
                written += 3;
                i++;
            }
            else
            {
                _written = written;
                return Surrogates(value, i);
            }
            run = i;
        }
        _written = written;
        return i;
    }

    /// <summary>A bit for each unit that is not a plain ASCII character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint SpecialUnits(Vector128<ushort> units) =>
        (Vector128.GreaterThan(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)(0x7F - ' ')))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'))).ExtractMostSignificantBits();

    private int Surrogates(string value, int at)
    {
        if (at + 1 < value.Length && char.IsSurrogatePair(value[at], value[at + 1]))
        {
            _written += new System.Text.Rune(value[at], value[at + 1]).EncodeToUtf8(Room(4));
            return at + 2;
        }
        if (!_isLenient)
        {
            throw new InvalidOperationException("A text holds half of a surrogate pair: the object cannot be written as JSON.");
        }
        EscapeUnit(value[at]);
        return at + 1;
    }

    private void Escape(char special)
    {
        byte letter = special switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };
        if (letter == 0)
        {
            EscapeUnit(special);
            return;
        }
        Span<byte> room = Room(2);
        room[0] = (byte)'\\';
        room[1] = letter;
        _written += 2;
    }

    private void EscapeUnit(char unit)
    {
        Span<byte> room = Room(6);
        room[0] = (byte)'\\';
        room[1] = (byte)'u';
        room[2] = HexDigits[unit >> 12];
        room[3] = HexDigits[(unit >> 8) & 0xF];
        room[4] = HexDigits[(unit >> 4) & 0xF];
        room[5] = HexDigits[unit & 0xF];
        _written += 6;
    }
}
