namespace ArticleSchema.Language.Rules;

internal sealed partial class Evaluator
{
    private RuleValue Binary(BinaryExpression binary, RuleScope? scope)
    {
        RuleValue left = Evaluate(binary.Left, scope);
        if (binary.Symbol is "&&" or "||")
        {
            RuleValue decisive = RuleValue.Of(binary.Symbol == "||");
            return IsSame(left, decisive) ? decisive : Fold(decisive, left, Evaluate(binary.Right, scope));
        }

        RuleValue right = Evaluate(binary.Right, scope);
        switch (binary.Symbol)
        {
            case "==":
                SpendOn(left, right);
                return AreEqual(left, right);
            case "!=":
                SpendOn(left, right);
                return Unary("!", AreEqual(left, right));
            case "<" or "<=" or ">" or ">=":
                return Ordering.Compare(binary.Symbol, left, right);
            case "in":
                return In(left, right);
            default:
                SpendOn(left, right);
                return Arithmetic.Apply(binary.Symbol, left, right);
        }
    }

    /// <summary>Two results of <c>&amp;&amp;</c> or <c>||</c>: the decisive one wins over unknown, and unknown over an error.</summary>
    private static RuleValue Fold(RuleValue decisive, RuleValue left, RuleValue right)
    {
        if (IsSame(left, decisive) || IsSame(right, decisive))
        {
            return decisive;
        }

        if (left.IsUnknown || right.IsUnknown)
        {
            return RuleValue.Unknown;
        }

        if (left.IsError || right.IsError)
        {
            return left.IsError ? left : right;
        }

        RuleValue wrong = left.Kind != RuleValueKind.Bool ? left : right;
        return wrong.Kind == RuleValueKind.Bool ? RuleValue.Of(decisive.IsFalse) : Failures.NoOverload(decisive.IsTrue ? "||" : "&&", wrong);
    }

    private static bool IsSame(RuleValue value, RuleValue decisive) => decisive.IsTrue ? value.IsTrue : value.IsFalse;

    /// <summary>A record compared as a whole is read as a whole.</summary>
    private RuleValue AreEqual(RuleValue left, RuleValue right)
    {
        if (IsBroken(left) || IsBroken(right))
        {
            return _context.Block();
        }

        return Equality.AreEqual(left, right);
    }

    private bool IsBroken(RuleValue value) => value.Kind == RuleValueKind.Record && _context.HasErrors(value.Record.Source.Node);

    private RuleValue In(RuleValue item, RuleValue whole)
    {
        if (item.IsOpen || whole.IsOpen)
        {
            return item.IsOpen ? item : whole;
        }

        switch (whole.Kind)
        {
            case RuleValueKind.Map:
                return RuleValue.Of(Find(whole.Map, item) >= 0);
            case RuleValueKind.List:
                RuleValue result = RuleValue.False;
                _context.Spend(whole.List.Count);
                foreach (RuleValue candidate in whole.List)
                {
                    result = Fold(RuleValue.True, result, AreEqual(candidate, item));
                    if (result.IsTrue)
                    {
                        break;
                    }
                }

                return result;
            default:
                return Failures.NoOverload("in", item, whole);
        }
    }

    private void SpendOn(RuleValue left, RuleValue right) => _context.Spend(SizeOf(left) + SizeOf(right));

    private static long SizeOf(RuleValue value) => value.Kind switch
    {
        RuleValueKind.String => value.Text.Length / 16,
        RuleValueKind.Bytes => value.Bytes.Length / 16,
        RuleValueKind.List => value.List.Count,
        RuleValueKind.Map => (long)value.Map.Count * value.Map.Count,
        RuleValueKind.Record => 16,
        _ => 0,
    };
}
