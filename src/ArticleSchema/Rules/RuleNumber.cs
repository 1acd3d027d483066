using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>A number in a rule: <c>int</c>, <c>double</c> or <c>decimal</c>. The default is open: only the interpreter can tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RuleNumber
{
    private readonly Kind _kind;
    private readonly long _int;
    private readonly double _double;
    private readonly decimal _decimal;

    private RuleNumber(Kind kind, long @int = 0, double @double = 0, decimal @decimal = 0)
    {
        _kind = kind;
        _int = @int;
        _double = @double;
        _decimal = @decimal;
    }

    private enum Kind : byte
    {
        Open,
        Unknown,
        Int,
        Double,
        Decimal,
    }

    public static RuleNumber Unknown => new(Kind.Unknown);

    internal double InDouble => ToDouble()._double;

    internal Verdict State => _kind == Kind.Open ? Verdict.Open : _kind == Kind.Unknown ? Verdict.Unknown : true;

    private decimal Exact => _kind == Kind.Int ? _int : _decimal;

    private double Nearest => _kind == Kind.Int ? _int : _double;

    public static implicit operator RuleNumber(long value) => new(Kind.Int, @int: value);

    public static implicit operator RuleNumber(double value) => new(Kind.Double, @double: value);

    public static implicit operator RuleNumber(decimal value) => new(Kind.Decimal, @decimal: value);

    public static Verdict operator ==(RuleNumber left, RuleNumber right) => Compare(left, right, static order => order == 0);

    public static Verdict operator !=(RuleNumber left, RuleNumber right) => !(left == right);

    public static Verdict operator <(RuleNumber left, RuleNumber right) => Compare(left, right, static order => order < 0);

    public static Verdict operator <=(RuleNumber left, RuleNumber right) => Compare(left, right, static order => order <= 0);

    public static Verdict operator >(RuleNumber left, RuleNumber right) => Compare(left, right, static order => order > 0);

    public static Verdict operator >=(RuleNumber left, RuleNumber right) => Compare(left, right, static order => order >= 0);

    public static RuleNumber operator +(RuleNumber left, RuleNumber right) => Apply('+', left, right);

    public static RuleNumber operator -(RuleNumber left, RuleNumber right) => Apply('-', left, right);

    public static RuleNumber operator *(RuleNumber left, RuleNumber right) => Apply('*', left, right);

    public static RuleNumber operator /(RuleNumber left, RuleNumber right) => Apply('/', left, right);

    public static RuleNumber operator %(RuleNumber left, RuleNumber right) => Apply('%', left, right);

    public static RuleNumber operator -(RuleNumber value) => value._kind switch
    {
        Kind.Int when value._int != long.MinValue => -value._int,
        Kind.Double => -value._double,
        Kind.Decimal => -value._decimal,
        Kind.Unknown => value,
        _ => default,
    };

    public static RuleNumber If(Verdict condition, RuleNumber then, RuleNumber otherwise) =>
        condition.IsTrue ? then : condition.IsFalse ? otherwise : condition.IsUnknown ? Unknown : default;

    /// <summary>As <c>double()</c> makes it.</summary>
    public RuleNumber ToDouble() => _kind switch
    {
        Kind.Int => (double)_int,
        Kind.Decimal => (double)_decimal,
        _ => this,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleNumber other && (this == other).IsTrue;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_int, _double, _decimal);

    internal bool TryIndex(out int index)
    {
        index = _kind == Kind.Int && _int is >= 0 and < int.MaxValue ? (int)_int : -1;
        return index >= 0;
    }

    private static Verdict Compare(RuleNumber left, RuleNumber right, Func<int, bool> decide)
    {
        if (left.State.Settle(right.State) is { } open)
        {
            return open;
        }
        if (left._kind == Kind.Int && right._kind == Kind.Int)
        {
            return decide(left._int.CompareTo(right._int));
        }
        if (left._kind != Kind.Double && right._kind != Kind.Double)
        {
            return decide(left.Exact.CompareTo(right.Exact));
        }
        if (left._kind == Kind.Decimal || right._kind == Kind.Decimal)
        {
            // Compared exactly, which takes numbers of any size: rare enough for the interpreter.
            return Verdict.Open;
        }
        (double a, double b) = (left.Nearest, right.Nearest);
        return double.IsNaN(a) || double.IsNaN(b) ? false : decide(a == b ? 0 : a < b ? -1 : 1);
    }

    // What never wraps around in a rule, and what is an error there, is open here.
    private static RuleNumber Apply(char symbol, RuleNumber left, RuleNumber right)
    {
        if (left.State.Settle(right.State) is { } open)
        {
            return open.IsUnknown ? Unknown : default;
        }
        return (left._kind, right._kind) switch
        {
            (Kind.Int, Kind.Int) => Ints(symbol, left._int, right._int),
            (Kind.Double, Kind.Double) => Doubles(symbol, left._double, right._double),
            (Kind.Double, _) or (_, Kind.Double) => default,
            _ => Decimals(symbol, left.Exact, right.Exact),
        };
    }

    private static RuleNumber Ints(char symbol, long left, long right)
    {
        if (symbol is '/' or '%')
        {
            return right is 0 or -1 ? default : (RuleNumber)(symbol == '/' ? left / right : left % right);
        }
        Int128 result = symbol switch
        {
            '+' => (Int128)left + right,
            '-' => (Int128)left - right,
            _ => (Int128)left * right,
        };
        return result < long.MinValue || result > long.MaxValue ? default : (RuleNumber)(long)result;
    }

    private static RuleNumber Doubles(char symbol, double left, double right) => symbol switch
    {
        '+' => left + right,
        '-' => left - right,
        '*' => left * right,
        '/' => left / right,
        _ => default(RuleNumber),
    };

    private static RuleNumber Decimals(char symbol, decimal left, decimal right)
    {
        if (right == 0 && symbol is '/' or '%')
        {
            return default;
        }
        try
        {
            return symbol switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                '/' => left / right,
                _ => left % right,
            };
        }
        catch (OverflowException)
        {
            return default;
        }
    }
}
