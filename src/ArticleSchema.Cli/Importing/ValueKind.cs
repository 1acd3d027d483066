namespace ArticleSchema.Cli.Importing;

/// <summary>What a JSON Schema makes of a value, as far as its keywords alone tell.</summary>
internal enum ValueKind
{
    /// <summary>Nothing is allowed.</summary>
    Nothing,
    Any,

    /// <summary>Said where it is used: a constant, or another schema that may be null besides.</summary>
    Inline,
    Tokens,
    Union,
    Record,
    Map,
    List,
    Scalar,
}
