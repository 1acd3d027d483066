namespace ArticleSchema.Language.Patterns;

internal enum PatternOperation : byte
{
    /// <summary>Takes a code point of a set.</summary>
    Set,
    Split,
    Jump,
    Begin,
    End,
    Match,
}
