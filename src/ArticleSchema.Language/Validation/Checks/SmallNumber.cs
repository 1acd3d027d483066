namespace ArticleSchema.Language.Validation;

/// <summary>
/// A number of at most fifteen digits and no exponent, as nearly all are. Two such numbers compare as the doubles do that they are read into, and as
/// <see cref="ExactNumber"/>s do.
/// </summary>
internal readonly struct SmallNumber
{
    private const int MostDigits = 15;

    private static readonly long[] s_powers = CreatePowers();

    private readonly long _digits;

    /// <summary>How many of the digits stand behind the point.</summary>
    private readonly int _scale;

    private SmallNumber(long digits, int scale)
    {
        _digits = digits;
        _scale = scale;
    }

    /// <summary>Whether it was written without a point.</summary>
    public bool IsInteger => _scale == 0;

    /// <summary>Of an integer: its value.</summary>
    public long Whole => _digits;

    public bool IsZero => _digits == 0;

    /// <param name="json">A number by JSON's grammar.</param>
    /// <param name="number">The number.</param>
    public static bool TryParse(ReadOnlySpan<byte> json, out SmallNumber number)
    {
        number = default;
        int at = json.Length > 0 && json[0] == (byte)'-' ? 1 : 0;
        long digits = 0;
        int point = -1;
        if (json.Length - at is 0 or > MostDigits + 1)
        {
            return false;
        }

        for (int i = at; i < json.Length; i++)
        {
            int digit = json[i] - '0';
            if ((uint)digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (json[i] == (byte)'.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        if (point < 0 && json.Length - at > MostDigits)
        {
            return false;
        }

        number = new SmallNumber(at > 0 ? -digits : digits, point < 0 ? 0 : json.Length - point - 1);
        return true;
    }

    /// <summary>As comparisons are; <see langword="null"/> where the two are too far apart in digits.</summary>
    public int? CompareTo(SmallNumber other) => TryAlign(other, out long left, out long right) ? left.CompareTo(right) : null;

    /// <summary><see langword="null"/> where the two are too far apart in digits.</summary>
    public bool? IsMultipleOf(SmallNumber step) => step._digits != 0 && TryAlign(step, out long left, out long right) ? left % right == 0 : null;

    private bool TryAlign(SmallNumber other, out long left, out long right)
    {
        int scale = Math.Max(_scale, other._scale);
        return TryScale(_digits, scale - _scale, out left) & TryScale(other._digits, scale - other._scale, out right);
    }

    private static bool TryScale(long digits, int places, out long scaled)
    {
        long power = s_powers[places];
        scaled = unchecked(digits * power);
        return Math.Abs(digits) <= long.MaxValue / power;
    }

    private static long[] CreatePowers()
    {
        long[] powers = new long[MostDigits + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
