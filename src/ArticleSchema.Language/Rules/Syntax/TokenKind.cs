namespace ArticleSchema.Language.Rules;

internal enum TokenKind
{
    End,
    Invalid,
    Identifier,

    /// <summary>An identifier in backticks.</summary>
    Quoted,
    Int,
    UInt,
    Double,
    String,
    Bytes,
    Symbol,
}
