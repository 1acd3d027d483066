namespace ArticleSchema.Language.Rules;

/// <summary>A stretch of an expression's text, in UTF-16 units.</summary>
internal readonly record struct ExpressionSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static ExpressionSpan FromBounds(int start, int end) => new(start, end - start);
}
