namespace ArticleSchema.Language.Rules;

internal sealed class ListExpression : Expression
{
    public ListExpression(ExpressionSpan span, IReadOnlyList<Expression> items)
        : base(span)
    {
        Items = items;
        Depth = (items.Count == 0 ? 0 : items.Max(static i => i.Depth)) + 1;
    }

    public IReadOnlyList<Expression> Items { get; }
}
