namespace ArticleSchema.Language.Rules;

/// <summary><c>+ - * / %</c>, which never wrap around.</summary>
internal static class Arithmetic
{
    public static RuleValue Apply(string symbol, RuleValue left, RuleValue right)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return left.IsOpen ? left : right;
        }

        return (left.Kind, right.Kind) switch
        {
            (RuleValueKind.Int, RuleValueKind.Int) => Ints(symbol, left.Int, right.Int),
            (RuleValueKind.UInt, RuleValueKind.UInt) => UInts(symbol, left.UInt, right.UInt),
            (RuleValueKind.Double, RuleValueKind.Double) when symbol != "%" => Doubles(symbol, left.Double, right.Double),
            (RuleValueKind.Decimal, RuleValueKind.Decimal or RuleValueKind.Int) or (RuleValueKind.Int, RuleValueKind.Decimal) =>
                Decimals(symbol, Numbers.ToDecimal(left), Numbers.ToDecimal(right)),
            (RuleValueKind.String, RuleValueKind.String) when symbol == "+" => RuleValue.Of(left.Text + right.Text),
            (RuleValueKind.Bytes, RuleValueKind.Bytes) when symbol == "+" => RuleValue.Of([.. left.Bytes, .. right.Bytes]),
            (RuleValueKind.List, RuleValueKind.List) when symbol == "+" => RuleValue.Of([.. left.List, .. right.List]),
            (RuleValueKind.Date or RuleValueKind.Duration, RuleValueKind.Date or RuleValueKind.Duration) => TimeArithmetic.Apply(symbol, left, right),
            _ => Failures.NoOverload(symbol, left, right),
        };
    }

    public static RuleValue Negate(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Unknown or RuleValueKind.Error => value,
        RuleValueKind.Int => value.Int == long.MinValue ? Failures.Overflow : RuleValue.Of(-value.Int),
        RuleValueKind.Double => RuleValue.Of(-value.Double),
        RuleValueKind.Decimal => RuleValue.Of(-value.Decimal),
        _ => Failures.NoOverload("-", value),
    };

    private static RuleValue Ints(string symbol, long left, long right)
    {
        if (right == 0 && symbol is "/" or "%")
        {
            return Failures.DivideByZero;
        }

        if (right == -1 && symbol is "/" or "%")
        {
            return symbol == "%" ? RuleValue.Of(0L) : Negate(RuleValue.Of(left));
        }

        decimal result = symbol switch
        {
            "+" => (decimal)left + right,
            "-" => (decimal)left - right,
            "*" => IsProductTooLarge(left, right) ? decimal.MaxValue : (decimal)left * right,
            "/" => left / right,
            _ => left % right,
        };
        return result is < long.MinValue or > long.MaxValue ? Failures.Overflow : RuleValue.Of((long)result);
    }

    private static bool IsProductTooLarge(long left, long right) => Math.Abs((double)left) * Math.Abs((double)right) > 1e20;

    private static RuleValue UInts(string symbol, ulong left, ulong right)
    {
        if (right == 0 && symbol is "/" or "%")
        {
            return Failures.DivideByZero;
        }

        decimal result = symbol switch
        {
            "+" => (decimal)left + right,
            "-" => (decimal)left - right,
            "*" => (double)left * right > 1e20 ? decimal.MaxValue : (decimal)left * right,
            "/" => left / right,
            _ => left % right,
        };
        return result is < 0 or > ulong.MaxValue ? Failures.Overflow : RuleValue.Of((ulong)result);
    }

    private static RuleValue Doubles(string symbol, double left, double right) => RuleValue.Of(symbol switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        _ => left / right,
    });

    private static RuleValue Decimals(string symbol, decimal left, decimal right)
    {
        if (right == 0 && symbol is "/" or "%")
        {
            return Failures.DivideByZero;
        }

        try
        {
            return RuleValue.Of(symbol switch
            {
                "+" => left + right,
                "-" => left - right,
                "*" => left * right,
                "/" => left / right,
                _ => left % right,
            });
        }
        catch (OverflowException)
        {
            return Failures.Overflow;
        }
    }
}
