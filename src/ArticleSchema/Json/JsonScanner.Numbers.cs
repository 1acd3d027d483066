using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    // Powers of ten that a double holds exactly: with a mantissa that it holds too, one operation rounds once, and right.
    private static readonly double[] s_exactPowers =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

    private const ulong ExactMantissa = 1UL << 53;

    /// <summary>The text of the number read last.</summary>
    public readonly ReadOnlySpan<byte> NumberText => _utf8[_numberStart.._numberEnd];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Boolean(out bool value)
    {
        value = Next() == 't';
        if (value ? !Continues("true"u8) : !Continues("false"u8))
        {
            return Fail();
        }
        _position += value ? 4 : 5;
        return true;
    }

    /// <summary>Reads a number written with digits only: neither <c>1.0</c> nor <c>1e2</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Integer(out long value)
    {
        bool isNegative = Next() == '-';
        _numberStart = _position;
        int position = _position + (isNegative ? 1 : 0);
        int first = position;
        if (!TryFewDigits(ref position, out ulong digits))
        {
            digits = 0;
            while (position < _utf8.Length && (uint)(At(position) - '0') <= 9 && position - first < 19)
            {
                digits = (digits * 10) + (uint)(At(position) - '0');
                position++;
            }
        }
        // Nineteen digits fit in 64 bits; a longer number fits in no case, since it has no leading zero.
        value = isNegative ? -(long)digits : (long)digits;
        if (position == first || (At(first) == '0' && position - first > 1)
            || digits > (ulong)long.MaxValue + (isNegative ? 1UL : 0UL)
            || (position < _utf8.Length && At(position) is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E'))
        {
            return Fail();
        }
        _position = position;
        _numberEnd = position;
        return true;
    }

    /// <summary>Reads up to seven digits at once, however many there are: a loop's end would be guessed wrong.</summary>
    private readonly bool TryFewDigits(ref int position, out ulong digits)
    {
        digits = 0;
        if (_utf8.Length - position < sizeof(ulong))
        {
            return false;
        }
        ulong bytes = BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.CreateReadOnlySpan(ref At(position), sizeof(ulong)));
        // A digit less '0' is at most 9, to which 118 can be added without touching the highest bit.
        ulong values = bytes ^ 0x3030303030303030;
        ulong others = (((values & 0x7F7F7F7F7F7F7F7F) + 0x7676767676767676) | values) & 0x8080808080808080;
        int count = BitOperations.TrailingZeroCount(others) >> 3;
        if (count == sizeof(ulong))
        {
            return false;
        }
        // Digits to the end of the word, zeros before them; then pairs, fours, eight.
        values = count == 0 ? 0 : values << (64 - (8 * count));
        values = ((values * 10) + (values >> 8)) & 0x00FF00FF00FF00FF;
        values = ((values * 100) + (values >> 16)) & 0x0000FFFF0000FFFF;
        digits = ((values * 10000) + (values >> 32)) & 0xFFFFFFFF;
        position += count;
        return true;
    }

    /// <summary>Reads a finite number, rounded to the nearest double.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Number(out double value)
    {
        value = 0;
        if (!ScanNumber(out ulong mantissa, out int digits, out int exponent))
        {
            return false;
        }
        if (digits <= 19 && mantissa <= ExactMantissa && exponent is >= -22 and <= 22)
        {
            value = exponent < 0 ? mantissa / s_exactPowers[-exponent] : mantissa * s_exactPowers[exponent];
            value = At(_numberStart) == '-' ? -value : value;
            return true;
        }
        return (double.TryParse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)) || Fail();
    }

    /// <summary>Reads a number that a decimal holds with all its digits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Decimal(out decimal value)
    {
        value = 0;
        if (!ScanNumber(out ulong mantissa, out int digits, out int exponent))
        {
            return false;
        }
        if (digits <= 19 && exponent is >= -28 and <= 0)
        {
            value = new decimal((int)mantissa, (int)(mantissa >> 32), 0, At(_numberStart) == '-', (byte)-exponent);
            return true;
        }
        return FormatCalls.TryDecimal(NumberText, out value) || Fail();
    }

    /// <summary>Reads over a number of any size.</summary>
    private bool ScanNumber() => ScanNumber(out _, out _, out _);

    /// <param name="mantissa">All digits as one integer, if there are at most 19.</param>
    /// <param name="digits">How many digits, leading zeros not counted.</param>
    /// <param name="exponent">The power of ten of the last digit; only roughly right where it is beyond any number's.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanNumber(out ulong mantissa, out int digits, out int exponent)
    {
        mantissa = 0;
        digits = 0;
        exponent = 0;
        bool isNegative = Next() == '-';
        _numberStart = _position;
        int first = _position + (isNegative ? 1 : 0);
        int position = ScanDigits(first, ref mantissa, ref digits);
        if (position == first || (At(first) == '0' && position - first > 1))
        {
            return Fail();
        }
        if (position < _utf8.Length && At(position) == '.')
        {
            first = position + 1;
            position = ScanDigits(first, ref mantissa, ref digits);
            exponent = first - position;
            if (position == first)
            {
                return Fail();
            }
        }
        if (position < _utf8.Length && (At(position) | 0x20) == 'e' && !ScanExponent(ref position, ref exponent))
        {
            return Fail();
        }
        _numberEnd = position;
        _position = position;
        return true;
    }

    private readonly int ScanDigits(int position, ref ulong mantissa, ref int digits)
    {
        while (position < _utf8.Length && (uint)(At(position) - '0') <= 9)
        {
            uint digit = (uint)(At(position) - '0');
            mantissa = unchecked((mantissa * 10) + digit);
            digits += digits > 0 || digit != 0 ? 1 : 0;
            position++;
        }
        return position;
    }

    private readonly bool ScanExponent(ref int position, ref int exponent)
    {
        position++;
        bool isNegative = position < _utf8.Length && At(position) == '-';
        if (isNegative || (position < _utf8.Length && At(position) == '+'))
        {
            position++;
        }
        int first = position;
        var written = 0;
        while (position < _utf8.Length && (uint)(At(position) - '0') <= 9)
        {
            written = Math.Min((written * 10) + (At(position) - '0'), 100_000_000);
            position++;
        }
        exponent += isNegative ? -written : written;
        return position > first;
    }
}
