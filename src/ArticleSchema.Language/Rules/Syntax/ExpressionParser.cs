namespace ArticleSchema.Language.Rules;

/// <summary>Reads an expression by CEL's grammar; the first mistake ends it.</summary>
internal sealed partial class ExpressionParser
{
    /// <summary>How deep parts may stand inside each other: what evaluates them calls itself once a level.</summary>
    public const int MaxDepth = 200;

    /// <summary>How many characters one expression may have.</summary>
    public const int MaxLength = 20_000;

    private static readonly string[] s_reserved =
    [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "namespace", "package", "return", "var",
        "void", "while",
    ];

    private readonly List<Token> _tokens;
    private readonly RuleError? _lexical;
    private int _at;
    private int _nesting;
    private RuleError? _error;

    private ExpressionParser(string text) => (_tokens, _lexical) = Lexer.Read(text);

    /// <summary>The expression, or <see langword="null"/> and what is wrong.</summary>
    public static Expression? Parse(string text, out RuleError? error)
    {
        if (text.Length > MaxLength)
        {
            error = new RuleError(RuleErrorKind.Syntax, new ExpressionSpan(0, text.Length), $"An expression has at most {MaxLength} characters; cut the rule into several");
            return null;
        }

        var parser = new ExpressionParser(text);
        Expression? expression = parser.ParseExpression();
        if (expression is not null && parser.Current.Kind != TokenKind.End)
        {
            expression = parser.Fail(parser.Current, $"{Describe(parser.Current)} stands behind the expression's end; an operator is missing before it");
        }

        error = expression is null ? parser._error : null;
        return expression;
    }

    private Token Current => _tokens[_at];

    private Token Ahead(int count) => _tokens[Math.Min(_at + count, _tokens.Count - 1)];

    private Token Take() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    private bool Accept(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        Take();
        return true;
    }

    private Expression? ParseExpression()
    {
        if (++_nesting > MaxDepth / 4)
        {
            return Fail(Current, $"This stands more than {MaxDepth / 4} brackets deep; cut the rule into several");
        }

        Expression? result = ParseConditional();
        _nesting--;
        return result;
    }

    private Expression? ParseConditional()
    {
        Expression? condition = ParseBinary(0);
        if (condition is null || !Current.Is("?"))
        {
            return condition;
        }

        Take();
        if (ParseBinary(0) is not { } then || !Expect(":") || ParseExpression() is not { } otherwise)
        {
            return null;
        }

        return Bounded(new ConditionalExpression(condition, then, otherwise));
    }

    /// <summary>From the loosest operators, <c>||</c>, to the tightest.</summary>
    private Expression? ParseBinary(int level)
    {
        if (level == 5)
        {
            return ParseUnary();
        }

        Expression? left = ParseBinary(level + 1);
        while (left is not null && LevelOf(Current) == level)
        {
            Token symbol = Take();
            left = ParseBinary(level + 1) is { } right ? Bounded(new BinaryExpression(left, symbol.Text, symbol.Span, right)) : null;
        }

        return left;
    }

    private static int LevelOf(Token token) => token switch
    {
        { Kind: TokenKind.Identifier, Text: "in" } => 2,
        { Kind: not TokenKind.Symbol } => -1,
        { Text: "||" } => 0,
        { Text: "&&" } => 1,
        { Text: "==" or "!=" or "<" or "<=" or ">" or ">=" } => 2,
        { Text: "+" or "-" } => 3,
        { Text: "*" or "/" or "%" } => 4,
        _ => -1,
    };

    private Expression? ParseUnary()
    {
        if (!Current.Is("!") && !Current.Is("-"))
        {
            return ParseMember();
        }

        string symbol = Current.Text;
        var starts = new List<int>();
        while (Current.Is(symbol))
        {
            // The least integer has no positive counterpart: its minus belongs to the number.
            if (symbol == "-" && Ahead(1).Kind is TokenKind.Int or TokenKind.Double)
            {
                break;
            }

            starts.Add(Take().Span.Start);
        }

        Expression? operand = ParseMember();
        for (int i = starts.Count - 1; i >= 0 && operand is not null; i--)
        {
            operand = Bounded(new UnaryExpression(ExpressionSpan.FromBounds(starts[i], operand.Span.End), symbol, operand));
        }

        return operand;
    }

    private Expression? Bounded(Expression expression) => expression.Depth <= MaxDepth
        ? expression
        : Fail(expression.Span, RuleErrorKind.Syntax, $"This has more than {MaxDepth} parts inside each other; cut the rule into several");

    private bool Expect(string symbol)
    {
        if (Accept(symbol))
        {
            return true;
        }

        Fail(Current, Current.Kind == TokenKind.End
            ? $"The expression ends before '{symbol}'"
            : $"{Describe(Current)} stands where '{symbol}' must");
        return false;
    }

    private Expression? Fail(Token at, string message)
    {
        if (at.Kind == TokenKind.Invalid && _lexical is not null)
        {
            _error ??= _lexical;
            return null;
        }

        return Fail(at.Span, RuleErrorKind.Syntax, message);
    }

    private Expression? Fail(ExpressionSpan span, RuleErrorKind kind, string message)
    {
        _error ??= new RuleError(kind, span, message);
        return null;
    }

    private static string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "The end",
        TokenKind.String or TokenKind.Bytes => "A text",
        _ => $"'{token.Text}'",
    };
}
