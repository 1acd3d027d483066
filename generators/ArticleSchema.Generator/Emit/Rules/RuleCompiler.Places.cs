using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class RuleCompiler
{
    /// <summary>The place of what stands in the document; <see langword="null"/> for what does not.</summary>
    private string? Place(Expression expression)
    {
        switch (expression)
        {
            case NameExpression name:
                return PlaceOf(name.Name);
            case SelectExpression { IsTest: false } select:
                return PlaceOf(select);
            case IndexExpression index when TypeOf(index.Operand).Kind == RuleTypeKind.List && TypeOf(index.Index).Kind == RuleTypeKind.Int:
                return Place(index.Operand) is { } list && Value(index.Index) is { } at ? $"rules.Element({list}, {at})" : null;
            case IndexExpression index when TypeOf(index.Operand) is { Kind: RuleTypeKind.Map } map && IsPlainText(map.Key!):
                return Place(index.Operand) is { } entries && Value(index.Index) is { } key ? $"rules.Value({entries}, {key})" : null;
            case ConditionalExpression choice:
                return Place(choice.Then) is { } then && Place(choice.Otherwise) is { } otherwise ? $"rules.If({Condition(choice.Condition)}, {then}, {otherwise})" : null;
            default:
                return null;
        }
    }

    private string? PlaceOf(string name)
    {
        foreach (var variable in _variables)
        {
            if (variable.Name == name)
            {
                return At(variable.Place);
            }
        }

        // A record has no place of its own: its members have.
        return name switch
        {
            "root" => "rules.Root",
            "this" when _places.Count == 0 => At(0),
            _ => null,
        };
    }

    private string? PlaceOf(SelectExpression select)
    {
        var owner = TypeOf(select.Operand);
        if (FieldOf(select) is { } field)
        {
            return field.IsRest || TakesNull(field.Use) ? null : PlaceOf(select, field);
        }

        if (owner.Kind == RuleTypeKind.Map)
        {
            return IsPlainText(owner.Key!) && Place(select.Operand) is { } map ? $"rules.Value({map}, {CSharp.Utf8(select.Member)})" : null;
        }

        return TagOf(owner) == select.Member && !IsThis(select.Operand) && Place(select.Operand) is { } value
            ? $"rules.Member({value}, {CSharp.Member(select.Member)})"
            : null;
    }

    /// <summary>What stands at a place, as a value of a type; a default where it is absent.</summary>
    private string? Read(Expression expression)
    {
        if (Place(expression) is not { } place)
        {
            return null;
        }

        return expression is SelectExpression select && FieldOf(select)?.DefaultJson is { } json
            ? Typed(TypeOf(expression), place, json)
            : Typed(TypeOf(expression), place);
    }

    private static string? Typed(RuleType type, string place, string? defaultJson = null)
    {
        var otherwise = defaultJson is null ? "" : ", " + type.Kind switch
        {
            RuleTypeKind.Int => defaultJson + "L",
            RuleTypeKind.Double => defaultJson + "d",
            RuleTypeKind.Decimal => defaultJson + "m",
            RuleTypeKind.Bool => defaultJson,
            _ => CSharp.Utf8(Literals.Unquote(defaultJson)),
        };
        return type.Kind switch
        {
            RuleTypeKind.Bool => $"rules.Bool({place}{otherwise})",
            RuleTypeKind.Int => $"rules.Int({place}{otherwise})",
            RuleTypeKind.Double => $"rules.Double({place}{otherwise})",
            RuleTypeKind.Decimal => $"rules.Decimal({place}{otherwise})",
            _ => OfText(type, $"rules.Text({place}{otherwise})"),
        };
    }

    private static string? OfText(RuleType type, string text) => type switch
    {
        { Kind: RuleTypeKind.String, BuiltIn: BuiltIn.Language } => text + ".AsLanguage()",
        { Kind: RuleTypeKind.String, BuiltIn: BuiltIn.Uuid } => text + ".AsUuid()",
        { Kind: RuleTypeKind.String } => text,
        { Kind: RuleTypeKind.Date, BuiltIn: BuiltIn.Date } => $"rules.ToDate({text})",
        { Kind: RuleTypeKind.Date, BuiltIn: BuiltIn.Timestamp } => $"rules.ToTimestamp({text})",
        { Kind: RuleTypeKind.Date } => $"rules.ToPartialDate({text})",
        { Kind: RuleTypeKind.Duration } => $"rules.ToDuration({text})",
        { Kind: RuleTypeKind.Int } => $"rules.ToInt({text})",
        { Kind: RuleTypeKind.Double } => $"rules.ToDouble({text})",
        { Kind: RuleTypeKind.Decimal } => $"rules.ToDecimal({text})",
        { Kind: RuleTypeKind.Bool } => $"rules.ToBool({text})",
        _ => null,
    };

    private string? Parameter(string name, RuleType type) => _rule.Parameters.FirstOrDefault(p => p.Name == name) is { } parameter
        ? OfText(type, $"rules.Parameter({CSharp.Literal(name)}, {CSharp.Utf8(Literals.Unquote(parameter.DefaultJson))})")
        : null;

    private string? SchemaMember(string member) => member switch
    {
        "id" => CSharp.Utf8(_schema.Id),
        "version" => CSharp.Utf8(_schema.Version),
        _ => null,
    };

    private string? Has(SelectExpression test)
    {
        var owner = TypeOf(test.Operand);
        if (FieldOf(test) is not { } field)
        {
            return owner.Kind == RuleTypeKind.Map && IsPlainText(owner.Key!) && Place(test.Operand) is { } map
                ? $"rules.HasKey({map}, {CSharp.Utf8(test.Member)})"
                : null;
        }

        if (field.DefaultJson is not null)
        {
            return "rules.Of(true)";
        }

        return PlaceOf(test, field) is { } place ? Presence(field, place) : null;
    }

    /// <summary>Whether a member has a value: of a list or map, an element. Null where its place does not tell.</summary>
    public static string? Presence(FieldModel field, string place) => field.IsRest || TakesNull(field.Use)
        ? null
        : $"rules.{(field.Use.IsList || field.Use.IsMap ? "HasItems" : "Has")}({place})";

    private string? PlaceOf(SelectExpression select, FieldModel field) => IsThis(select.Operand)
        ? At(_places[field])
        : Place(select.Operand) is { } record ? $"rules.Member({record}, {CSharp.Member(field.JsonName)})" : null;

    private FieldModel? FieldOf(SelectExpression select) =>
        TypeOf(select.Operand) is { Kind: RuleTypeKind.Record, Model: RecordModel record } ? record.Fields.FirstOrDefault(f => f.Name == select.Member) : null;

    private static string? TagOf(RuleType type) => type.Kind == RuleTypeKind.Union ? (type.Model as UnionModel)?.Tag : type.Union?.Tag;

    private bool IsThis(Expression expression) => expression is NameExpression { Name: "this" } && _variables.All(v => v.Name != "this");
}
