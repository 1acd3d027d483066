namespace ArticleSchema.Language.Rules;

internal sealed class MapExpression : Expression
{
    public MapExpression(ExpressionSpan span, IReadOnlyList<KeyValuePair<Expression, Expression>> entries)
        : base(span)
    {
        Entries = entries;
        Depth = (entries.Count == 0 ? 0 : entries.Max(static e => Math.Max(e.Key.Depth, e.Value.Depth))) + 1;
    }

    public IReadOnlyList<KeyValuePair<Expression, Expression>> Entries { get; }
}
