namespace ArticleSchema.Language.Rules;

/// <summary><c>range.all(x, body)</c> and its like.</summary>
internal sealed class MacroExpression : Expression
{
    public MacroExpression(ExpressionSpan span, MacroKind kind, Expression range, IReadOnlyList<Token> variables, Expression? condition, Expression body)
        : base(span)
    {
        Kind = kind;
        Range = range;
        Variables = variables;
        Condition = condition;
        Body = body;
        Depth = Math.Max(range.Depth, Math.Max(condition?.Depth ?? 0, body.Depth)) + 1;
    }

    public MacroKind Kind { get; }

    public Expression Range { get; }

    public IReadOnlyList<Token> Variables { get; }

    /// <summary>Of <c>map(x, condition, body)</c>.</summary>
    public Expression? Condition { get; }

    public Expression Body { get; }
}
