using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

internal sealed partial class RuleChecker
{
    /// <summary>Selections of a union's tag: the literals beside them are checked.</summary>
    private readonly Dictionary<Expression, (UnionModel Union, string[] Tags)> _tags = [];

    private Checked Unary(UnaryExpression unary, Facts facts, VariableScope? scope)
    {
        Checked operand = Check(unary.Operand, facts, scope);
        if (unary.Symbol == "!")
        {
            ExpectBool(unary.Operand, operand.Type, "What stands behind '!'");
            return new Checked(RuleType.Bool, facts) { WhenTrue = operand.WhenFalse, WhenFalse = operand.WhenTrue };
        }

        if (!operand.Type.IsDyn && (!operand.Type.IsNumber || operand.Type.Kind == RuleTypeKind.UInt))
        {
            Report(RuleErrorKind.Type, unary.Operand.Span, $"'-' stands before a number, not {operand.Type}");
        }

        return new Checked(operand.Type, facts) { Bounds = (-operand.Bounds.Max, -operand.Bounds.Min) };
    }

    private Checked Binary(BinaryExpression binary, Facts facts, VariableScope? scope)
    {
        switch (binary.Symbol)
        {
            case "&&" or "||":
                return Logical(binary, facts, scope);
            case "in":
                return In(binary, facts, scope);
            case "==" or "!=":
                Checked left = Check(binary.Left, facts, scope);
                Checked right = Check(binary.Right, facts, scope);
                CheckComparable(binary.Symbol, binary.Left, left.Type, binary.Left, right.Type, binary.Right);
                Checked equal = Equal(left, right, facts);
                return binary.Symbol == "==" ? equal : new Checked(RuleType.Bool, facts) { WhenTrue = equal.WhenFalse, WhenFalse = equal.WhenTrue };
            case "<" or "<=" or ">" or ">=":
                return Order(binary, Check(binary.Left, facts, scope), Check(binary.Right, facts, scope), facts);
            default:
                return Arithmetical(binary, Check(binary.Left, facts, scope), Check(binary.Right, facts, scope), facts);
        }
    }

    private Checked Logical(BinaryExpression binary, Facts facts, VariableScope? scope)
    {
        bool isAnd = binary.Symbol == "&&";
        Checked left = Check(binary.Left, facts, scope);
        Checked right = Check(binary.Right, isAnd ? left.WhenTrue : left.WhenFalse, scope);
        ExpectBool(binary.Left, left.Type, $"What stands before '{binary.Symbol}'");
        ExpectBool(binary.Right, right.Type, $"What stands behind '{binary.Symbol}'");
        return new Checked(RuleType.Bool, facts)
        {
            WhenTrue = isAnd ? right.WhenTrue : Facts.Either(left.WhenTrue, right.WhenTrue),
            WhenFalse = isAnd ? Facts.Either(left.WhenFalse, right.WhenFalse) : right.WhenFalse,
        };
    }

    private Checked In(BinaryExpression binary, Facts facts, VariableScope? scope)
    {
        Checked item = Check(binary.Left, facts, scope);
        Checked whole = Check(binary.Right, facts, scope);
        if (!whole.Type.IsDyn && whole.Type.Kind is not (RuleTypeKind.List or RuleTypeKind.Map))
        {
            Report(RuleErrorKind.Type, binary.Right.Span, $"'in' looks into a list or a map, not into {whole.Type}");
            return new Checked(RuleType.Bool, facts);
        }

        if (binary.Right is not ListExpression list)
        {
            RuleType? element = whole.Type.Kind == RuleTypeKind.Map ? whole.Type.Key : whole.Type.Element;
            CheckComparable("in", binary.Left, item.Type, binary.Left, element ?? RuleType.Dyn, null);
            return new Checked(RuleType.Bool, facts);
        }

        foreach (Expression element in list.Items)
        {
            CheckComparable("in", binary.Left, item.Type, binary.Left, Check(element, facts, scope).Type, element);
        }

        List<string> literals = list.Items.OfType<LiteralExpression>().Where(static l => l.Value.Kind == RuleValueKind.String).Select(static l => l.Value.Text).ToList();
        return literals.Count == list.Items.Count && literals.Count > 0 ? Narrow(item, literals, facts) : new Checked(RuleType.Bool, facts);
    }

    private static Checked Equal(Checked left, Checked right, Facts facts)
    {
        if (left.Type.IsNumber && right.Type.IsNumber)
        {
            bool isNever = left.Bounds.Max < right.Bounds.Min || left.Bounds.Min > right.Bounds.Max;
            bool isAlways = left.Bounds.Min is { } min && min == left.Bounds.Max && min == right.Bounds.Min && min == right.Bounds.Max;
            return isNever || isAlways ? Decided(facts, isAlways) : new Checked(RuleType.Bool, facts);
        }

        if (right.Domain is { Count: 1 } && right.Path is null)
        {
            return Narrow(left, right.Domain, facts);
        }

        return left.Domain is { Count: 1 } && left.Path is null ? Narrow(right, left.Domain, facts) : new Checked(RuleType.Bool, facts);
    }

    /// <summary>What it says of a value to be, or not to be, one of these texts.</summary>
    private static Checked Narrow(Checked value, IReadOnlyList<string> texts, Facts facts)
    {
        if (value.Type.Kind is not (RuleTypeKind.String or RuleTypeKind.Type) || value.Type.BuiltIn is BuiltIn.Language or BuiltIn.Uuid)
        {
            return new Checked(RuleType.Bool, facts);
        }

        if (value.Type is { Kind: RuleTypeKind.String, Model: not EnumModel })
        {
            (decimal? min, decimal? max) = FacetBounds.OfSize(value.Facets, isText: true, (null, null));
            texts = [.. texts.Where(text => !(TextFunctions.CountCodePoints(text) < min) && !(TextFunctions.CountCodePoints(text) > max))];
        }

        IReadOnlyList<string>? known = (value.Path is null ? null : facts.ValuesOf(value.Path)) ?? value.Domain;
        if (value.Type.Kind == RuleTypeKind.Type && (known is null || !texts.All(known.Contains)))
        {
            // Of a scalar's base the name fits too: that decides nothing.
            return new Checked(RuleType.Bool, facts);
        }

        if (value.Path is not { } path)
        {
            bool isAlways = known is not null && known.All(texts.Contains);
            bool isNever = known is not null && !known.Any(texts.Contains);
            return isAlways || isNever ? Decided(facts, isAlways) : new Checked(RuleType.Bool, facts);
        }

        return new Checked(RuleType.Bool, facts)
        {
            WhenTrue = facts.WithValues(path, known is null ? texts : known.Intersect(texts, StringComparer.Ordinal)),
            WhenFalse = known is null ? facts : facts.WithValues(path, known.Except(texts, StringComparer.Ordinal)),
        };
    }

    private Checked Order(BinaryExpression binary, Checked left, Checked right, Facts facts)
    {
        RuleTypeKind kind = left.Type.IsDyn ? right.Type.Kind : left.Type.Kind;
        bool isOrdered = left.Type.IsNumber || kind is RuleTypeKind.Dyn or RuleTypeKind.String or RuleTypeKind.Date or RuleTypeKind.Duration or RuleTypeKind.Bool or RuleTypeKind.Bytes or RuleTypeKind.Union;
        isOrdered |= left.Type.IsDyn && right.Type.IsNumber;
        if (!isOrdered)
        {
            Report(RuleErrorKind.Type, binary.Span, $"'{binary.Symbol}' has no order for {(left.Type.IsDyn ? right.Type : left.Type)}");
            return new Checked(RuleType.Bool, facts);
        }

        CheckComparable(binary.Symbol, binary.Left, left.Type, binary.Left, right.Type, binary.Right);
        bool areDates = left.Type.Kind == RuleTypeKind.Date && left.Type.BuiltIn == right.Type.BuiltIn;
        if (!areDates && (!left.Type.IsNumber || !right.Type.IsNumber))
        {
            return new Checked(RuleType.Bool, facts);
        }

        bool isSwapped = binary.Symbol is ">" or ">=";
        ((decimal? Min, decimal? Max) low, (decimal? Min, decimal? Max) high) = isSwapped ? (right.Bounds, left.Bounds) : (left.Bounds, right.Bounds);
        bool isStrict = binary.Symbol is "<" or ">";
        bool isAlways = isStrict ? low.Max < high.Min : low.Max <= high.Min;
        bool isNever = isStrict ? low.Min >= high.Max : low.Min > high.Max;
        return isAlways || isNever ? Decided(facts, isAlways) : new Checked(RuleType.Bool, facts);
    }

    private Checked Arithmetical(BinaryExpression binary, Checked left, Checked right, Facts facts)
    {
        RuleType? result = ArithmeticTypes.Of(binary.Symbol, left.Type, right.Type);
        if (result is null)
        {
            bool areNumbers = left.Type.IsNumber && right.Type.IsNumber;
            string hint = areNumbers ? binary.Symbol == "%" ? "; a rest is for integers" : "; convert one with int(…) or double(…)"
                : left.Type.Kind == RuleTypeKind.Date || right.Type.Kind == RuleTypeKind.Date ? "; only timestamps and durations are added and subtracted"
                : "";
            Report(RuleErrorKind.Type, binary.Span, $"'{binary.Symbol}' does not take {left.Type} and {right.Type}{hint}");
        }

        return new Checked(result ?? RuleType.Dyn, facts);
    }
}
