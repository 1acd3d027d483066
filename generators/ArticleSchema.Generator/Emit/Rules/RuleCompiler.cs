using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generator.Emit;

/// <summary>
/// One rule to C# expressions over <c>rules</c>. Every part gives <see langword="null"/> for what it cannot say; the condition around it is
/// then left open.
/// </summary>
internal sealed partial class RuleCompiler
{
    /// <summary>The condition that says nothing.</summary>
    public static readonly string Open = TypeNames.Generated + "Verdict.Open";

    private readonly RuleModel _rule;
    private readonly SchemaModel _schema;
    private readonly IReadOnlyDictionary<Expression, RuleType> _types;
    private readonly IReadOnlyDictionary<FieldModel, int> _places;
    private readonly List<string> _patterns;
    private readonly Stack<(string Name, int Place)> _variables = new();
    private int _next;

    public RuleCompiler(
        RuleModel rule, SchemaModel schema, IReadOnlyDictionary<Expression, RuleType> types, IReadOnlyDictionary<FieldModel, int> places, int firstVariable, List<string> patterns)
    {
        _rule = rule;
        _schema = schema;
        _types = types;
        _places = places;
        _next = firstVariable;
        _patterns = patterns;
        Room = firstVariable;
    }

    /// <summary>How many places the rule needs.</summary>
    public int Room { get; private set; }

    /// <summary>A condition; never <see langword="null"/>.</summary>
    public string Condition(Expression expression) => TryCondition(expression) ?? Open;

    private static bool TakesNull(TypeUse use) =>
        use is { IsList: false, IsMap: false } && (use.Type is UnionModel union ? ValueChecks.Of(union).TakesNull : use.Type is null && use.BuiltIn is BuiltIn.Any or BuiltIn.Null);

    private string? TryCondition(Expression expression)
    {
        if (Fold(expression) is { } constant)
        {
            return TypeOf(expression).Kind == RuleTypeKind.Bool ? constant : null;
        }

        switch (expression)
        {
            case UnaryExpression { Symbol: "!" } not:
                return $"!{Condition(not.Operand)}";
            case BinaryExpression { Symbol: "&&" or "||" } logical:
                return $"({Condition(logical.Left)} {logical.Symbol} {Condition(logical.Right)})";
            case BinaryExpression { Symbol: "in" } @in:
                return In(@in);
            case BinaryExpression { Symbol: "==" or "!=" or "<" or "<=" or ">" or ">=" } comparison:
                return Comparison(comparison);
            case SelectExpression { IsTest: true } test:
                return Has(test);
            case MacroExpression macro:
                return Macro(macro);
            case CallExpression call when TypeOf(call).Kind == RuleTypeKind.Bool:
                return Call(call);
            case ConditionalExpression choice:
                return $"{TypeNames.Generated}Verdict.If({Condition(choice.Condition)}, {Condition(choice.Then)}, {Condition(choice.Otherwise)})";
            default:
                return TypeOf(expression).Kind == RuleTypeKind.Bool ? Read(expression) : null;
        }
    }

    /// <summary>A value of a kind that compares: a number, a text, a date, a duration or a boolean.</summary>
    private string? Value(Expression expression)
    {
        if (Fold(expression) is { } constant)
        {
            return constant;
        }

        var type = TypeOf(expression);
        switch (expression)
        {
            case var _ when type.Kind == RuleTypeKind.Bool:
                return TryCondition(expression);
            case NameExpression { Name: "now" }:
                return "rules.Now";
            case SelectExpression { Operand: NameExpression { Name: "parameters" } } select:
                return Parameter(select.Member, type);
            case SelectExpression select when TypeOf(select.Operand).Kind == RuleTypeKind.Schema:
                return SchemaMember(select.Member);
            case UnaryExpression { Symbol: "-" } minus:
                return Value(minus.Operand) is { } operand ? $"-{operand}" : null;
            case BinaryExpression arithmetic when IsArithmetic(arithmetic):
                return Value(arithmetic.Left) is { } left && Value(arithmetic.Right) is { } right ? $"({left} {arithmetic.Symbol} {right})" : null;
            case ConditionalExpression choice when ValueType(type) is { } name:
                return Value(choice.Then) is { } then && Value(choice.Otherwise) is { } otherwise
                    ? $"{TypeNames.Generated}{name}.If({Condition(choice.Condition)}, {then}, {otherwise})"
                    : null;
            case CallExpression call:
                return Call(call);
            default:
                return Read(expression);
        }
    }

    private bool IsArithmetic(BinaryExpression binary) => binary.Symbol is "+" or "-" or "*" or "/" or "%"
        && TypeOf(binary).Kind is RuleTypeKind.Int or RuleTypeKind.Double or RuleTypeKind.Decimal or RuleTypeKind.Duration or RuleTypeKind.Date;

    private string? Comparison(BinaryExpression comparison)
    {
        if (TypeOf(comparison.Left).Kind == RuleTypeKind.Type)
        {
            return TypeTest(comparison);
        }

        if (!AreAlike(TypeOf(comparison.Left), TypeOf(comparison.Right)) || Value(comparison.Left) is not { } left || Value(comparison.Right) is not { } right)
        {
            return null;
        }

        return $"({left} {comparison.Symbol} {right})";
    }

    private static bool AreAlike(RuleType left, RuleType right) =>
        (left.IsNumber && right.IsNumber && left.Kind != RuleTypeKind.UInt && right.Kind != RuleTypeKind.UInt)
        || (left.Kind == right.Kind && left.Kind is RuleTypeKind.String or RuleTypeKind.Date or RuleTypeKind.Duration or RuleTypeKind.Bool);

    private string? In(BinaryExpression @in)
    {
        var whole = TypeOf(@in.Right);
        if (@in.Right is ListExpression list)
        {
            if (list.Items.Any(item => !AreAlike(TypeOf(@in.Left), TypeOf(item))) || Value(@in.Left) is not { } item)
            {
                return null;
            }

            var options = list.Items.Select(Value).ToList();
            return options.Count == 0 || options.Contains(null) ? null : $"({string.Join(" || ", options.Select(o => $"{item} == {o}"))})";
        }

        if (whole.Kind == RuleTypeKind.Map)
        {
            return TypeOf(@in.Left).Kind == RuleTypeKind.String && IsPlainText(whole.Key!) && Place(@in.Right) is { } map && Value(@in.Left) is { } key
                ? $"rules.HasKey({map}, {key})"
                : null;
        }

        if (whole.Kind != RuleTypeKind.List || !AreAlike(TypeOf(@in.Left), whole.Element!) || Range(@in.Right) is not { Where: null } range)
        {
            return null;
        }

        var variable = Take(1);
        var isIn = Value(@in.Left) is { } sought && Typed(whole.Element!, At(variable)) is { } element
            ? $"rules.Exists({range.Place}, {CSharp.Number(variable)}, static rules => {element} == {sought})"
            : null;
        Give(1);
        return isIn;
    }

    /// <summary><c>type(x) == T</c> on a union whose branches the JSON kind alone tells.</summary>
    private string? TypeTest(BinaryExpression comparison)
    {
        var (call, name) = (comparison.Left as CallExpression ?? comparison.Right as CallExpression, comparison.Left is CallExpression ? comparison.Right : comparison.Left);
        if (call is not { Function: "type", Receiver: null, Arguments: [var asked] } || comparison.Symbol is not ("==" or "!=")
            || TypeOf(asked) is not { Kind: RuleTypeKind.Union, Model: UnionModel { Tag: null } union }
            || name is not NameExpression { Name: var branch } || Place(asked) is not { } place)
        {
            return null;
        }

        var index = union.Branches.ToList().FindIndex(b => b.Use is { IsList: false, IsMap: false, Type: RecordModel } && b.Use.Type!.Name == branch);
        if (index < 0 || ((UntaggedUnionCheck)ValueChecks.Of(union)).OnlyBranch(KindSet.Object) != index)
        {
            return null;
        }

        return $"{(comparison.Symbol == "!=" ? "!" : "")}rules.Begins({place}, \"{{\"u8)";
    }

    private RuleType TypeOf(Expression expression) => _types.TryGetValue(expression, out var type) ? type : RuleType.Dyn;

    private static string? ValueType(RuleType type) => type.Kind switch
    {
        RuleTypeKind.Int or RuleTypeKind.Double or RuleTypeKind.Decimal => "RuleNumber",
        RuleTypeKind.String => "RuleText",
        RuleTypeKind.Date => "RuleDate",
        RuleTypeKind.Duration => "RuleDuration",
        _ => null,
    };

    private static bool IsPlainText(RuleType type) => type is { Kind: RuleTypeKind.String, BuiltIn: not (BuiltIn.Language or BuiltIn.Uuid) };

    private static string At(int place) => $"rules[{CSharp.Number(place)}]";

    private int Take(int count)
    {
        _next += count;
        Room = Math.Max(Room, _next);
        return _next - count;
    }

    private void Give(int count) => _next -= count;
}
