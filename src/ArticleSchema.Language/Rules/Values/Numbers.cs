using System.Numerics;

namespace ArticleSchema.Language.Rules;

/// <summary>Numbers of different types compared by what they amount to.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 18446744073709551616.0;

    /// <summary>Less than zero, zero or more; <see langword="null"/> where one is no number (NaN).</summary>
    public static int? Compare(RuleValue left, RuleValue right)
    {
        if (left.Kind == RuleValueKind.Double)
        {
            return right.Kind == RuleValueKind.Double ? CompareDoubles(left.Double, right.Double) : -CompareWithDouble(right, left.Double);
        }

        if (right.Kind == RuleValueKind.Double)
        {
            return CompareWithDouble(left, right.Double);
        }

        return left.Kind == RuleValueKind.Int && right.Kind == RuleValueKind.Int
            ? left.Int.CompareTo(right.Int)
            : ToDecimal(left).CompareTo(ToDecimal(right));
    }

    public static decimal ToDecimal(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Int => value.Int,
        RuleValueKind.UInt => value.UInt,
        _ => value.Decimal,
    };

    /// <summary>The integer a number is, for indexes and keys.</summary>
    public static bool TryInt(RuleValue value, out long integer)
    {
        integer = value.Kind is RuleValueKind.Int ? value.Int : 0;
        switch (value.Kind)
        {
            case RuleValueKind.Int:
                return true;
            case RuleValueKind.UInt:
                integer = unchecked((long)value.UInt);
                return integer >= 0;
            case RuleValueKind.Double when IsLong(value.Double) && Math.Floor(value.Double) == value.Double:
                integer = (long)value.Double;
                return true;
            default:
                return false;
        }
    }

    public static bool IsLong(double value) => value is > -TwoTo63 and < TwoTo63;

    public static bool IsULong(double value) => value is > -1 and < TwoTo64;

    private static int? CompareDoubles(double left, double right) =>
        double.IsNaN(left) || double.IsNaN(right) ? null : left == right ? 0 : left < right ? -1 : 1;

    /// <summary>Integers as the nearest double, as CEL does; decimals exactly.</summary>
    private static int? CompareWithDouble(RuleValue left, double right)
    {
        if (double.IsNaN(right))
        {
            return null;
        }

        if (left.Kind != RuleValueKind.Decimal)
        {
            return CompareDoubles(left.Kind == RuleValueKind.Int ? left.Int : left.UInt, right);
        }

        if (double.IsInfinity(right))
        {
            return right > 0 ? -1 : 1;
        }

        // Both as a fraction of whole numbers: digits / 10^scale against mantissa * 2^exponent.
        int[] parts = decimal.GetBits(ToDecimal(left));
        BigInteger digits = (new BigInteger((uint)parts[2]) << 64) | (new BigInteger((uint)parts[1]) << 32) | (uint)parts[0];
        digits = parts[3] < 0 ? -digits : digits;
        int scale = (parts[3] >> 16) & 0xFF;
        long bits = BitConverter.DoubleToInt64Bits(right);
        int biased = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFFL;
        BigInteger mantissa = biased == 0 ? fraction : fraction | (1L << 52);
        mantissa = bits < 0 ? -mantissa : mantissa;
        int exponent = Math.Max(biased, 1) - 1075;
        mantissa *= BigInteger.Pow(10, scale);
        return exponent >= 0 ? digits.CompareTo(mantissa << exponent) : (digits << -exponent).CompareTo(mantissa);
    }
}
