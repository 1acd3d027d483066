namespace ArticleSchema.Language.Rules;

internal enum RuleValueKind
{
    /// <summary>What Kleene calls unknown: a comparison that the values leave open.</summary>
    Unknown,

    /// <summary>What an evaluation error leaves; the text says what happened.</summary>
    Error,
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
    Type,

    /// <summary>What <c>parameters</c> is.</summary>
    Parameters,

    /// <summary>What <c>schema</c> is.</summary>
    Schema,
}
