namespace ArticleSchema.Language.Rules;

/// <summary>A part of an expression, and where it stands.</summary>
internal abstract class Expression(ExpressionSpan span)
{
    public ExpressionSpan Span { get; } = span;

    /// <summary>How many parts stand inside each other, itself included.</summary>
    public int Depth { get; protected init; } = 1;
}
