namespace ArticleSchema.Language.Rules;

internal enum MacroKind
{
    All,
    Exists,
    ExistsOne,
    Filter,
    Map,

    /// <summary>True for every neighbouring pair.</summary>
    Adjacent,

    /// <summary>No two equal.</summary>
    Distinct,
}
