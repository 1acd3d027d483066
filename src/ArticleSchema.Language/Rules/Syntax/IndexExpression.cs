namespace ArticleSchema.Language.Rules;

internal sealed class IndexExpression : Expression
{
    public IndexExpression(ExpressionSpan span, Expression operand, Expression index)
        : base(span)
    {
        Operand = operand;
        Index = index;
        Depth = Math.Max(operand.Depth, index.Depth) + 1;
    }

    public Expression Operand { get; }

    public Expression Index { get; }
}
