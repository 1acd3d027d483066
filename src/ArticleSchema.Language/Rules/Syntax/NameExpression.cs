namespace ArticleSchema.Language.Rules;

/// <summary>A variable, or the name of a type.</summary>
internal sealed class NameExpression(ExpressionSpan span, string name) : Expression(span)
{
    public string Name { get; } = name;
}
