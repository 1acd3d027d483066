namespace ArticleSchema.Language.Rules;

internal enum RuleTypeKind
{
    /// <summary>Only known once evaluated; fits everywhere.</summary>
    Dyn,
    Null,
    Bool,
    Int,
    UInt,
    Double,
    Decimal,
    String,
    Bytes,
    Date,
    Duration,
    List,
    Map,
    Record,
    Union,
    Type,
    Parameters,
    Schema,
}
