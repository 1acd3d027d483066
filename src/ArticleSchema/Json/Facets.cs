using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

/// <summary>Checks too long to be emitted.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Facets
{
    /// <summary>Whether a JSON number is an exact multiple, decided on its digits: <c>0.3</c> is one of <c>0.1</c>.</summary>
    /// <param name="number">A number in JSON's grammar, of any length.</param>
    /// <param name="step">Above zero.</param>
    public static bool IsMultipleOf(ReadOnlySpan<byte> number, decimal step)
    {
        // number = digits × 10^exponent, step = unit × 10^-scale: compare digits × 10^(exponent + scale) with unit.
        UInt128 unit = Unscaled(step, out int scale);
        (int end, long exponent) = Split(number);
        long shift = exponent + scale;
        UInt128 rest = 0;
        var isZero = true;
        var seen = 0L;
        foreach (byte digit in number[..end])
        {
            if (digit is >= (byte)'0' and <= (byte)'9')
            {
                seen++;
                isZero &= digit == '0';
            }
        }
        if (isZero)
        {
            return true;
        }

        // A negative shift takes digits away from the right; they must be zeros, since unit × 10^n has them too.
        long kept = shift < 0 ? seen + shift : seen;
        foreach (byte digit in number[..end])
        {
            if (digit is not (>= (byte)'0' and <= (byte)'9'))
            {
                continue;
            }
            if (kept-- > 0)
            {
                rest = ((rest * 10) + (uint)(digit - '0')) % unit;
            }
            else if (digit != '0')
            {
                return false;
            }
        }
        for (; shift > 0 && rest != 0; shift--)
        {
            rest = rest * 10 % unit;
        }
        return rest == 0;
    }

    public static bool IsMultipleOf(long number, long step) => number % step == 0;

    public static bool IsMultipleOf(decimal number, decimal step)
    {
        Span<byte> text = stackalloc byte[40];
        return number.TryFormat(text, out int written, default, System.Globalization.CultureInfo.InvariantCulture)
            && IsMultipleOf(text[..written], step);
    }

    private static UInt128 Unscaled(decimal value, out int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        scale = value.Scale;
        ReadOnlySpan<uint> words = MemoryMarshal.Cast<int, uint>(bits);
        return new UInt128(words[2], ((ulong)words[1] << 32) | words[0]);
    }

    // Where the digits end, and the power of ten of the last one.
    private static (int End, long Exponent) Split(ReadOnlySpan<byte> number)
    {
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        int end = e < 0 ? number.Length : e;
        int point = number[..end].IndexOf((byte)'.');
        long exponent = point < 0 ? 0 : point + 1 - end;
        if (e >= 0)
        {
            bool isNegative = number[e + 1] == '-';
            var written = 0L;
            foreach (byte digit in number[(e + 1)..])
            {
                if (digit is >= (byte)'0' and <= (byte)'9')
                {
                    // Past this any digit is beyond reach; the number was found finite before.
                    written = Math.Min((written * 10) + (digit - '0'), int.MaxValue);
                }
            }
            exponent += isNegative ? -written : written;
        }
        return (end, exponent);
    }
}
