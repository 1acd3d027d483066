namespace ArticleSchema.Language.Patterns;

internal enum PatternNodeKind
{
    Set,
    Sequence,
    Choice,
    Repeat,

    /// <summary>Only at the start of the text.</summary>
    Begin,

    /// <summary>Only at the end of the text.</summary>
    End,
}
