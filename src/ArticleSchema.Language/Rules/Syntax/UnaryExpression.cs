namespace ArticleSchema.Language.Rules;

/// <summary><c>!operand</c> or <c>-operand</c>.</summary>
internal sealed class UnaryExpression : Expression
{
    public UnaryExpression(ExpressionSpan span, string symbol, Expression operand)
        : base(span)
    {
        Symbol = symbol;
        Operand = operand;
        Depth = operand.Depth + 1;
    }

    public string Symbol { get; }

    public Expression Operand { get; }
}
