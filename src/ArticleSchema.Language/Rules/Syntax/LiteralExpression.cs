namespace ArticleSchema.Language.Rules;

internal sealed class LiteralExpression(ExpressionSpan span, RuleValue value) : Expression(span)
{
    public RuleValue Value { get; } = value;
}
