using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>Finds out types, presence and what is decided before any document is seen.</summary>
internal sealed partial class RuleChecker
{
    private static readonly string[] s_names = ["this", "root", "now", "parameters", "schema"];

    private readonly CheckSetting _setting;
    private readonly List<RuleError> _errors;
    private readonly Dictionary<Expression, RuleType>? _types;
    private int _variables;

    private RuleChecker(CheckSetting setting, List<RuleError> errors, Dictionary<Expression, RuleType>? types = null)
    {
        _setting = setting;
        _errors = errors;
        _types = types;
    }

    /// <summary>Checks an expression that must be a condition, given what is known before it.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="setting">What its names stand for.</param>
    /// <param name="facts">What is known before it.</param>
    /// <param name="errors">Takes what is wrong.</param>
    /// <param name="types">Takes the type of every part.</param>
    public static Checked CheckCondition(Expression expression, CheckSetting setting, Facts facts, List<RuleError> errors, Dictionary<Expression, RuleType>? types = null)
    {
        var checker = new RuleChecker(setting, errors, types);
        Checked result = checker.Check(expression, facts, null);
        checker.ExpectBool(expression, result.Type, "A rule's condition");
        return result;
    }

    /// <summary>Checks an expression in a message.</summary>
    public static Checked CheckValue(Expression expression, CheckSetting setting, Facts facts, List<RuleError> errors) =>
        new RuleChecker(setting, errors).Check(expression, facts, null);

    private Checked Check(Expression expression, Facts facts, VariableScope? scope)
    {
        Checked result = CheckPart(expression, facts, scope);
        _types?[expression] = result.Type;
        return result;
    }

    private Checked CheckPart(Expression expression, Facts facts, VariableScope? scope) => expression switch
    {
        LiteralExpression literal => Literal(literal, facts),
        NameExpression name => Name(name, facts, scope),
        SelectExpression select => Select(select, facts, scope),
        IndexExpression index => Index(index, facts, scope),
        UnaryExpression unary => Unary(unary, facts, scope),
        BinaryExpression binary => Binary(binary, facts, scope),
        ConditionalExpression conditional => Conditional(conditional, facts, scope),
        ListExpression list => new Checked(RuleType.ListOf(JoinAll(list.Items, facts, scope)), facts) { Bounds = (list.Items.Count, list.Items.Count) },
        MapExpression map => Map(map, facts, scope),
        MacroExpression macro => Macro(macro, facts, scope),
        CallExpression call => Call(call, facts, scope),
        _ => new Checked(RuleType.Dyn, facts),
    };

    private static Checked Literal(LiteralExpression literal, Facts facts)
    {
        RuleValue value = literal.Value;
        switch (value.Kind)
        {
            case RuleValueKind.Bool:
                return Decided(facts, value.IsTrue);
            case RuleValueKind.Int:
                return new Checked(RuleType.Int, facts) { Bounds = (value.Int, value.Int) };
            case RuleValueKind.UInt:
                return new Checked(RuleType.UInt, facts) { Bounds = (value.UInt, value.UInt) };
            case RuleValueKind.Double:
                decimal? exact = Math.Abs(value.Double) < 1e15 ? (decimal)value.Double : null;
                return new Checked(RuleType.Double, facts) { Bounds = (exact, exact) };
            case RuleValueKind.String:
                return new Checked(RuleType.String, facts) { Domain = [value.Text] };
            case RuleValueKind.Bytes:
                return new Checked(RuleType.Bytes, facts);
            default:
                return new Checked(RuleType.Null, facts);
        }
    }

    private static Checked Decided(Facts facts, bool isTrue) => new(RuleType.Bool, facts)
    {
        WhenTrue = isTrue ? facts : Facts.Impossible,
        WhenFalse = isTrue ? Facts.Impossible : facts,
    };

    private Checked Name(NameExpression name, Facts facts, VariableScope? scope)
    {
        for (VariableScope? at = scope; at is not null; at = at.Outer)
        {
            if (at.Name == name.Name)
            {
                return Told(new Checked(at.Type, facts) { Path = at.Path }, facts);
            }
        }

        switch (name.Name)
        {
            case "this":
                return Told(Known(new Checked(_setting.This, facts) { Path = "this", Facets = _setting.ThisFacets }), facts);
            case "now":
                return new Checked(RuleType.Timestamp, facts) { Path = "now" };
            case "parameters":
                return new Checked(RuleType.Parameters, facts);
            case "schema" when _setting.This.Kind == RuleTypeKind.Record:
                return new Checked(RuleType.Schema, facts);
            case "root" when _setting.Root is { } root:
                return new Checked(RuleType.Of(root), facts) { Path = "root" };
            case "root":
                return new Checked(RuleType.Dyn, facts);
        }

        if (TypeValue.IsBuiltIn(name.Name) || _setting.TypeNames.Contains(name.Name))
        {
            return new Checked(RuleType.Type, facts) { Domain = [TypeValue.Named(name.Name).Name] };
        }

        Report(RuleErrorKind.UnknownName, name.Span, $"'{name.Name}' stands for nothing here{Suggest(name.Name, scope)}");
        return new Checked(RuleType.Dyn, facts);
    }

    private string Suggest(string name, VariableScope? scope)
    {
        if (_setting.This.Model is RecordModel record && record.Fields.Any(f => f.Name == name))
        {
            return $"; write this.{name}";
        }

        var known = new List<string>(s_names);
        for (VariableScope? at = scope; at is not null; at = at.Outer)
        {
            known.Add(at.Name);
        }

        return Spelling.DidYouMean(name, known.Concat(TypeValue.BuiltInNames).Concat(_setting.TypeNames));
    }

    private Checked Conditional(ConditionalExpression conditional, Facts facts, VariableScope? scope)
    {
        Checked condition = Check(conditional.Condition, facts, scope);
        ExpectBool(conditional.Condition, condition.Type, "What stands before '?'");
        Checked then = Check(conditional.Then, condition.WhenTrue, scope);
        Checked otherwise = Check(conditional.Otherwise, condition.WhenFalse, scope);
        RuleType? type = Join(then.Type, otherwise.Type);
        if (type is null)
        {
            Report(RuleErrorKind.Type, conditional.Span, $"'?:' gives {then.Type} or {otherwise.Type}; both must be of one type");
        }

        return new Checked(type ?? RuleType.Dyn, facts)
        {
            WhenTrue = Facts.Either(then.WhenTrue, otherwise.WhenTrue),
            WhenFalse = Facts.Either(then.WhenFalse, otherwise.WhenFalse),
        };
    }

    private Checked Map(MapExpression map, Facts facts, VariableScope? scope)
    {
        RuleType key = JoinAll([.. map.Entries.Select(static e => e.Key)], facts, scope);
        RuleType value = JoinAll([.. map.Entries.Select(static e => e.Value)], facts, scope);
        return new Checked(RuleType.MapOf(key, value), facts);
    }

    /// <summary>The type all of them share; any where they share none.</summary>
    private RuleType JoinAll(IReadOnlyList<Expression> items, Facts facts, VariableScope? scope)
    {
        RuleType? type = null;
        foreach (Expression item in items)
        {
            RuleType next = Check(item, facts, scope).Type;
            type = type is null ? next : Join(type, next) ?? RuleType.Dyn;
        }

        return type ?? RuleType.Dyn;
    }

    private static RuleType? Join(RuleType left, RuleType right)
    {
        if (left.IsDyn || right.IsDyn)
        {
            return RuleType.Dyn;
        }

        if (left.Kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber ? RuleType.Dyn : null;
        }

        switch (left.Kind)
        {
            case RuleTypeKind.String:
                return left.Model == right.Model && left.BuiltIn == right.BuiltIn ? left : RuleType.String;
            case RuleTypeKind.List:
                return RuleType.ListOf(Join(left.Element!, right.Element!) ?? RuleType.Dyn);
            case RuleTypeKind.Map:
                return RuleType.MapOf(Join(left.Key!, right.Key!) ?? RuleType.Dyn, Join(left.Element!, right.Element!) ?? RuleType.Dyn);
            case RuleTypeKind.Record or RuleTypeKind.Union:
                return left.Model == right.Model ? left : RuleType.Dyn;
            default:
                return left;
        }
    }

    private void ExpectBool(Expression expression, RuleType type, string what)
    {
        if (!type.IsDyn && type.Kind != RuleTypeKind.Bool)
        {
            Report(RuleErrorKind.Type, expression.Span, $"{what} must be true or false, not {type}");
        }
    }

    private void Report(RuleErrorKind kind, ExpressionSpan span, string message)
    {
        var error = new RuleError(kind, span, message);
        if (!_errors.Contains(error))
        {
            _errors.Add(error);
        }
    }
}
