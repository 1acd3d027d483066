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

    // For as many digits as are read at once.
    private static readonly ulong[] s_powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

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
        int position = _position;
        if (TryFewDigits(position, out ulong digits, out int count) && (At(position) != '0' || count == 1) && !GoesOn(At(position + count)))
        {
            _numberStart = position;
            _numberEnd = position + count;
            _position = position + count;
            value = (long)digits;
            return true;
        }
        return UnusualInteger(out value);
    }

    // Negative, long, behind white space, or wrong.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool UnusualInteger(out long value)
    {
        bool isNegative = Next() == '-';
        _numberStart = _position;
        int first = _position + (isNegative ? 1 : 0);
        int position = first;
        var digits = 0UL;
        while (position < _utf8.Length && (uint)(At(position) - '0') <= 9 && position - first < 19)
        {
            digits = (digits * 10) + (uint)(At(position) - '0');
            position++;
        }
        // Nineteen digits fit in 64 bits; a longer number fits in no case, since it has no leading zero.
        value = isNegative ? -(long)digits : (long)digits;
        if (position == first || (At(first) == '0' && position - first > 1)
            || digits > (ulong)long.MaxValue + (isNegative ? 1UL : 0UL)
            || (position < _utf8.Length && GoesOn(At(position))))
        {
            return Fail();
        }
        _position = position;
        _numberEnd = position;
        return true;
    }

    private static bool GoesOn(byte next) => next is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'e' or (byte)'E';

    /// <summary>Reads one to seven digits at once, however many there are: a loop's end would be guessed wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool TryFewDigits(int position, out ulong digits, out int count)
    {
        digits = 0;
        count = 0;
        if (position > _utf8.Length - sizeof(ulong))
        {
            return false;
        }
        ulong bytes = Unsafe.ReadUnaligned<ulong>(ref At(position));
        bytes = BitConverter.IsLittleEndian ? bytes : BinaryPrimitives.ReverseEndianness(bytes);
        // A digit less '0' is at most 9, to which 118 can be added without touching the highest bit. What carries comes from no digit, and
        // goes to bytes behind it.
        ulong values = bytes ^ 0x3030303030303030;
        ulong others = ((values + 0x7676767676767676) | values) & 0x8080808080808080;
        int bits = BitOperations.TrailingZeroCount(others) & ~7;
        count = bits >> 3;
        // Digits to the end of the word, zeros before them; then pairs, fours, eight.
        values <<= -bits;
        values = (values * ((10 << 8) + 1)) >> 8 & 0x00FF00FF00FF00FF;
        values = (values * ((100 << 16) + 1)) >> 16 & 0x0000FFFF0000FFFF;
        digits = (values * ((10_000UL << 32) + 1)) >> 32;
        return bits is > 0 and < 64;
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
    /// <param name="digits">How many digits at most.</param>
    /// <param name="exponent">The power of ten of the last digit; only roughly right where it is beyond any number's.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanNumber(out ulong mantissa, out int digits, out int exponent)
    {
        int start = _position;
        int first = start + (ByteAt(start) == '-' ? 1 : 0);
        if (TryFewDigits(first, out mantissa, out digits) && (At(first) != '0' || digits == 1))
        {
            int end = first + digits;
            exponent = 0;
            bool isPlain = At(end) != '.';
            if (!isPlain && TryFewDigits(end + 1, out ulong fraction, out int behind))
            {
                isPlain = true;
                mantissa = (mantissa * s_powers[behind]) + fraction;
                digits += behind;
                exponent = -behind;
                end += 1 + behind;
            }
            if (isPlain && !GoesOn(At(end)))
            {
                _numberStart = start;
                _numberEnd = end;
                _position = end;
                return true;
            }
        }
        return ScanUnusualNumber(out mantissa, out digits, out exponent);
    }

    // With many digits, an exponent or white space, near the document's end, or wrong.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ScanUnusualNumber(out ulong mantissa, out int digits, out int exponent)
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
