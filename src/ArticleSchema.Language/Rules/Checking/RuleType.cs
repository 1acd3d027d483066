using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>What the checker knows of an expression's values.</summary>
internal sealed class RuleType
{
    public static readonly RuleType Dyn = new(RuleTypeKind.Dyn);
    public static readonly RuleType Null = new(RuleTypeKind.Null);
    public static readonly RuleType Bool = new(RuleTypeKind.Bool);
    public static readonly RuleType Int = new(RuleTypeKind.Int);
    public static readonly RuleType UInt = new(RuleTypeKind.UInt);
    public static readonly RuleType Double = new(RuleTypeKind.Double);
    public static readonly RuleType Decimal = new(RuleTypeKind.Decimal);
    public static readonly RuleType String = new(RuleTypeKind.String) { BuiltIn = BuiltIn.String };
    public static readonly RuleType Bytes = new(RuleTypeKind.Bytes);
    public static readonly RuleType Timestamp = new(RuleTypeKind.Date) { BuiltIn = BuiltIn.Timestamp };
    public static readonly RuleType Duration = new(RuleTypeKind.Duration);
    public static readonly RuleType Type = new(RuleTypeKind.Type);
    public static readonly RuleType Parameters = new(RuleTypeKind.Parameters);
    public static readonly RuleType Schema = new(RuleTypeKind.Schema);

    private RuleType(RuleTypeKind kind) => Kind = kind;

    public RuleTypeKind Kind { get; }

    /// <summary>Which text or date it is.</summary>
    public BuiltIn BuiltIn { get; private init; }

    /// <summary>The declared type, where there is one.</summary>
    public TypeModel? Model { get; private init; }

    public RuleType? Key { get; private init; }

    public RuleType? Element { get; private init; }

    /// <summary>The tagged union that a record was told from.</summary>
    public UnionModel? Union { get; private init; }

    public bool IsNumber => Kind is RuleTypeKind.Int or RuleTypeKind.UInt or RuleTypeKind.Double or RuleTypeKind.Decimal;

    public bool IsDyn => Kind == RuleTypeKind.Dyn;

    public static RuleType ListOf(RuleType element) => new(RuleTypeKind.List) { Element = element };

    public static RuleType MapOf(RuleType key, RuleType element) => new(RuleTypeKind.Map) { Key = key, Element = element };

    public static RuleType Of(RecordModel record, UnionModel? union = null) => new(RuleTypeKind.Record) { Model = record, Union = union };

    public static RuleType Of(TypeUse use)
    {
        RuleType element = use.Type is null ? Of(use.BuiltIn, null) : Of(use.Type);
        return use.IsList ? ListOf(element) : use.IsMap ? MapOf(Of(use.Key!), element) : element;
    }

    public static RuleType Of(TypeModel model) => model switch
    {
        RecordModel record => Of(record),
        EnumModel => new(RuleTypeKind.String) { Model = model, BuiltIn = BuiltIn.String },
        ScalarModel scalar => Of(scalar.BuiltIn, scalar),
        ListModel list => Of(list.Use),
        _ => new(RuleTypeKind.Union) { Model = model },
    };

    public static RuleType Of(BuiltIn builtIn, ScalarModel? model = null)
    {
        RuleTypeKind kind = builtIn switch
        {
            BuiltIn.Boolean => RuleTypeKind.Bool,
            BuiltIn.Integer => RuleTypeKind.Int,
            BuiltIn.Number => RuleTypeKind.Double,
            BuiltIn.Decimal => RuleTypeKind.Decimal,
            BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.PartialDate => RuleTypeKind.Date,
            BuiltIn.Duration => RuleTypeKind.Duration,
            BuiltIn.Null => RuleTypeKind.Null,
            BuiltIn.Any or BuiltIn.None => RuleTypeKind.Dyn,
            _ => RuleTypeKind.String,
        };
        return new(kind) { BuiltIn = builtIn, Model = model };
    }

    /// <summary>As messages name it.</summary>
    public override string ToString() => Kind switch
    {
        RuleTypeKind.List => $"a list of {Element!.Plain}",
        RuleTypeKind.Map => $"a map of {Element!.Plain}",
        RuleTypeKind.Null => "null",
        RuleTypeKind.Type => "a type",
        RuleTypeKind.Parameters => "the parameters",
        RuleTypeKind.Schema => "the schema",
        _ => Plain,
    };

    private string Plain => Model is not null ? Model.Name : Kind switch
    {
        RuleTypeKind.String or RuleTypeKind.Date => BuiltIn.Name(),
        RuleTypeKind.Dyn => "any",
        RuleTypeKind.List => "lists",
        RuleTypeKind.Map => "maps",
        RuleTypeKind.UInt => "uint",
        RuleTypeKind.Int => "integer",
        RuleTypeKind.Double => "number",
        RuleTypeKind.Bool => "boolean",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
