namespace ArticleSchema.Analyzers.Usage;

/// <summary>How much of something a pattern takes, as far as it is sure.</summary>
internal enum Share
{
    None,
    Some,
    All,
}
