namespace ArticleSchema.Language.Rules;

internal sealed class BinaryExpression : Expression
{
    public BinaryExpression(Expression left, string symbol, ExpressionSpan symbolSpan, Expression right)
        : base(ExpressionSpan.FromBounds(left.Span.Start, right.Span.End))
    {
        Left = left;
        Symbol = symbol;
        SymbolSpan = symbolSpan;
        Right = right;
        Depth = Math.Max(left.Depth, right.Depth) + 1;
    }

    public Expression Left { get; }

    /// <summary>The operator as written: <c>&amp;&amp;</c>, <c>==</c>, <c>in</c>, …</summary>
    public string Symbol { get; }

    public ExpressionSpan SymbolSpan { get; }

    public Expression Right { get; }
}
