namespace ArticleSchema.Language.Rules;

/// <summary><c>function(…)</c> or <c>receiver.function(…)</c>.</summary>
internal sealed class CallExpression : Expression
{
    public CallExpression(ExpressionSpan span, string function, ExpressionSpan nameSpan, Expression? receiver, IReadOnlyList<Expression> arguments)
        : base(span)
    {
        Function = function;
        NameSpan = nameSpan;
        Receiver = receiver;
        Arguments = arguments;
        Depth = Math.Max(receiver?.Depth ?? 0, arguments.Count == 0 ? 0 : arguments.Max(static a => a.Depth)) + 1;
    }

    public string Function { get; }

    public ExpressionSpan NameSpan { get; }

    public Expression? Receiver { get; }

    public IReadOnlyList<Expression> Arguments { get; }
}
