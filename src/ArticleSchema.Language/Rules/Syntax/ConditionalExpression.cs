namespace ArticleSchema.Language.Rules;

internal sealed class ConditionalExpression : Expression
{
    public ConditionalExpression(Expression condition, Expression then, Expression otherwise)
        : base(ExpressionSpan.FromBounds(condition.Span.Start, otherwise.Span.End))
    {
        Condition = condition;
        Then = then;
        Otherwise = otherwise;
        Depth = Math.Max(condition.Depth, Math.Max(then.Depth, otherwise.Depth)) + 1;
    }

    public Expression Condition { get; }

    public Expression Then { get; }

    public Expression Otherwise { get; }
}
