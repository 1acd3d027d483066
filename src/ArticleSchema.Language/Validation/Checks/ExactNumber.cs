using System.Globalization;
using System.Numerics;

namespace ArticleSchema.Language.Validation;

/// <summary>A JSON number as its digits and a power of ten: exact, of any size, compared without being expanded.</summary>
internal readonly struct ExactNumber
{
    private const int ChunkDigits = 18;
    private const int BitsOfDigit = 4;

    /// <summary>As many as surely fit into 64 bits.</summary>
    private const int FewExponentDigits = 18;

    private readonly bool _isNegative;

    /// <summary>Without zeros at either end; empty for zero.</summary>
    private readonly string _digits;

    private ExactNumber(bool isNegative, string digits, BigInteger exponent)
    {
        _isNegative = isNegative;
        _digits = digits;
        Exponent = exponent;
    }

    /// <summary>The power of ten of the last digit.</summary>
    public BigInteger Exponent { get; }

    public bool IsZero => _digits.Length == 0;

    /// <param name="json">A number by JSON's grammar.</param>
    public static ExactNumber Parse(ReadOnlySpan<byte> json)
    {
        int at = json[0] == (byte)'-' ? 1 : 0;
        var digits = new char[json.Length];
        int count = 0;
        BigInteger exponent = BigInteger.Zero;
        int behind = 0;
        bool isFraction = false;
        for (; at < json.Length; at++)
        {
            byte b = json[at];
            if (b == (byte)'.')
            {
                isFraction = true;
            }
            else if (b is (byte)'e' or (byte)'E')
            {
                exponent = ParseExponent(json.Slice(at + 1));
                break;
            }
            else
            {
                behind += isFraction ? 1 : 0;
                if (count > 0 || b != (byte)'0')
                {
                    digits[count++] = (char)b;
                }
            }
        }

        int end = count;
        while (end > 0 && digits[end - 1] == '0')
        {
            end--;
        }

        return end == 0 ? new(false, "", 0) : new(json[0] == (byte)'-', new string(digits, 0, end), exponent - behind + count - end);
    }

    public static ExactNumber Parse(string json) => Parse(Utf8Text.Encode(json));

    public int CompareTo(ExactNumber other)
    {
        if (IsZero || other.IsZero || _isNegative != other._isNegative)
        {
            return Sign.CompareTo(other.Sign);
        }

        // The same sign: the number of places before the point decides, then the digits from the left.
        int order = (_digits.Length + Exponent).CompareTo(other._digits.Length + other.Exponent);
        if (order == 0)
        {
            order = string.CompareOrdinal(_digits, other._digits);
        }

        return _isNegative ? -order : order;
    }

    public bool IsMultipleOf(ExactNumber step)
    {
        if (IsZero || step.IsZero)
        {
            return IsZero;
        }

        // Neither's digits end in zero, so a smaller power of ten than the step's leaves a rest.
        if (Exponent < step.Exponent)
        {
            return false;
        }

        BigInteger unit = BigInteger.Parse(step._digits, CultureInfo.InvariantCulture);
        BigInteger rest = Modulo(unit);

        // The unit has no more twos and fives in it than bits: tens beyond that many divide out nothing more.
        BigInteger tens = BigInteger.Min(Exponent - step.Exponent, step._digits.Length * BitsOfDigit);
        return (rest * BigInteger.ModPow(10, tens, unit) % unit).IsZero;
    }

    /// <summary>Equal for equal values, whatever their spelling.</summary>
    public override string ToString() =>
        IsZero ? "0" : (_isNegative ? "-" : "") + _digits + "e" + Exponent.ToString(CultureInfo.InvariantCulture);

    private int Sign => IsZero ? 0 : _isNegative ? -1 : 1;

    private BigInteger Modulo(BigInteger unit)
    {
        BigInteger rest = BigInteger.Zero;
        for (int i = 0; i < _digits.Length; i += ChunkDigits)
        {
            string chunk = _digits.Substring(i, Math.Min(ChunkDigits, _digits.Length - i));
            rest = ((rest * BigInteger.Pow(10, chunk.Length)) + long.Parse(chunk, CultureInfo.InvariantCulture)) % unit;
        }

        return rest;
    }

    private static BigInteger ParseExponent(ReadOnlySpan<byte> text)
    {
        int at = text[0] is (byte)'-' or (byte)'+' ? 1 : 0;
        while (at < text.Length - 1 && text[at] == (byte)'0')
        {
            at++;
        }

        string digits = Utf8Text.Decode(text.Slice(at));
        BigInteger value = digits.Length <= FewExponentDigits ? long.Parse(digits, CultureInfo.InvariantCulture) : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return text[0] == (byte)'-' ? -value : value;
    }
}
