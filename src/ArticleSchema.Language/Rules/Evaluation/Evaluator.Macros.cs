namespace ArticleSchema.Language.Rules;

internal sealed partial class Evaluator
{
    private RuleValue Macro(MacroExpression macro, RuleScope? scope)
    {
        RuleValue range = Evaluate(macro.Range, scope);
        if (range.IsOpen)
        {
            return range;
        }

        if (range.Kind == RuleValueKind.Map)
        {
            RuleMap map = range.Map;
            range = RuleValue.Of(Enumerable.Range(0, map.Count).Select(map.KeyAt).ToList());
        }

        if (range.Kind != RuleValueKind.List)
        {
            return Failures.NoOverload(macro.Kind.ToString(), range);
        }

        return macro.Kind switch
        {
            MacroKind.All => FoldAll(macro, range.List, scope, decisive: RuleValue.False),
            MacroKind.Exists => FoldAll(macro, range.List, scope, decisive: RuleValue.True),
            MacroKind.ExistsOne => ExistsOne(macro, range.List, scope),
            MacroKind.Adjacent => Adjacent(macro, range.List, scope),
            MacroKind.Distinct => Distinct(macro, range.List, scope),
            _ => Collect(macro, range.List, scope),
        };
    }

    private RuleValue FoldAll(MacroExpression macro, IReadOnlyList<RuleValue> items, RuleScope? scope, RuleValue decisive)
    {
        RuleValue result = RuleValue.Of(decisive.IsFalse);
        for (int i = 0; i < items.Count; i++)
        {
            result = Fold(decisive, result, Evaluate(macro.Body, Bind(macro, 0, items[i], scope)));
            if (IsSame(result, decisive) || _context.IsSpent)
            {
                break;
            }
        }

        return result;
    }

    private RuleValue ExistsOne(MacroExpression macro, IReadOnlyList<RuleValue> items, RuleScope? scope)
    {
        int count = 0;
        RuleValue open = RuleValue.True;
        foreach (RuleValue item in items)
        {
            RuleValue holds = Evaluate(macro.Body, Bind(macro, 0, item, scope));
            if (holds.IsError)
            {
                return holds;
            }

            if (!holds.IsUnknown && holds.Kind != RuleValueKind.Bool)
            {
                return Failures.NoOverload("exists_one", holds);
            }

            open = holds.IsUnknown ? holds : open;
            count += holds.IsTrue ? 1 : 0;
        }

        return open.IsUnknown && count < 2 ? open : RuleValue.Of(count == 1);
    }

    private RuleValue Adjacent(MacroExpression macro, IReadOnlyList<RuleValue> items, RuleScope? scope)
    {
        RuleValue result = RuleValue.True;
        for (int i = 1; i < items.Count && !result.IsFalse && !_context.IsSpent; i++)
        {
            RuleScope pair = Bind(macro, 1, items[i], Bind(macro, 0, items[i - 1], scope));
            result = Fold(RuleValue.False, result, Evaluate(macro.Body, pair));
        }

        return result;
    }

    private RuleValue Distinct(MacroExpression macro, IReadOnlyList<RuleValue> items, RuleScope? scope)
    {
        var values = new List<RuleValue>();
        RuleValue result = RuleValue.True;
        foreach (RuleValue item in items)
        {
            RuleValue value = Evaluate(macro.Body, Bind(macro, 0, item, scope));
            result = value.IsOpen ? Fold(RuleValue.False, result, value) : result;
            foreach (RuleValue other in value.IsOpen ? [] : values)
            {
                SpendOn(value, other);
                _context.Spend(1);
                result = Fold(RuleValue.False, result, Unary("!", AreEqual(other, value)));
                if (result.IsFalse || _context.IsSpent)
                {
                    return _context.IsSpent ? Failures.Cost : result;
                }
            }

            if (!value.IsOpen)
            {
                values.Add(value);
            }
        }

        return result;
    }

    private RuleValue Collect(MacroExpression macro, IReadOnlyList<RuleValue> items, RuleScope? scope)
    {
        var results = new List<RuleValue>();
        Expression? condition = macro.Kind == MacroKind.Filter ? macro.Body : macro.Condition;
        foreach (RuleValue item in items)
        {
            RuleScope inner = Bind(macro, 0, item, scope);
            RuleValue holds = condition is null ? RuleValue.True : Evaluate(condition, inner);
            if (holds.Kind != RuleValueKind.Bool)
            {
                return holds.IsOpen ? holds : Failures.NoOverload("filter", holds);
            }

            RuleValue value = !holds.IsTrue || macro.Kind == MacroKind.Filter ? item : Evaluate(macro.Body, inner);
            if (holds.IsTrue)
            {
                if (value.IsOpen)
                {
                    return value;
                }

                results.Add(value);
            }
        }

        return RuleValue.Of(results);
    }

    private static RuleScope Bind(MacroExpression macro, int variable, RuleValue item, RuleScope? scope) =>
        new(scope, macro.Variables[variable].Text, item);
}
