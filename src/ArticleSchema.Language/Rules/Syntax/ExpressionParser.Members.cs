namespace ArticleSchema.Language.Rules;

internal sealed partial class ExpressionParser
{
    private Expression? ParseMember()
    {
        Expression? result = ParsePrimary();
        while (result is not null)
        {
            if (Current.Is("."))
            {
                result = ParseSelection(result);
            }
            else if (Current.Is("["))
            {
                result = ParseIndex(result);
            }
            else if (Current.Is("{") && result is NameExpression or SelectExpression)
            {
                return Fail(Current.Span, RuleErrorKind.NotSupported, "Message literals are not part of the schema language; a map is written {'key': value}");
            }
            else
            {
                break;
            }
        }

        return result;
    }

    private Expression? ParseSelection(Expression operand)
    {
        Take();
        if (Current.Is("?"))
        {
            return Fail(Current.Span, RuleErrorKind.NotSupported, "Optional selection '.?' is not part of the schema language; guard with has(…)");
        }

        Token name = Take();
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Quoted) || name.IsWord("in") || IsLiteralWord(name))
        {
            return Fail(name, name.Kind == TokenKind.End ? "The name of a member must follow '.'" : $"{Describe(name)} stands where the name of a member must; other names stand in backticks");
        }

        if (!Current.Is("(") || name.Kind == TokenKind.Quoted)
        {
            return Bounded(new SelectExpression(ExpressionSpan.FromBounds(operand.Span.Start, name.Span.End), operand, name.Text, name.Span));
        }

        return ParseArguments() is { } arguments ? MakeCall(name, operand, arguments) : null;
    }

    private Expression? ParseIndex(Expression operand)
    {
        Take();
        if (Current.Is("?"))
        {
            return Fail(Current.Span, RuleErrorKind.NotSupported, "Optional indexing '[?' is not part of the schema language; guard with 'in'");
        }

        if (ParseExpression() is not { } index)
        {
            return null;
        }

        int end = Current.Span.End;
        return Expect("]") ? Bounded(new IndexExpression(ExpressionSpan.FromBounds(operand.Span.Start, end), operand, index)) : null;
    }

    /// <summary>From the opening bracket to the closing one.</summary>
    private List<Expression>? ParseArguments()
    {
        Take();
        var arguments = new List<Expression>();
        while (!Current.Is(")"))
        {
            if (arguments.Count > 0 && !Expect(","))
            {
                return null;
            }

            if (ParseExpression() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return Expect(")") ? arguments : null;
    }

    private Expression? ParsePrimary()
    {
        Token token = Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName(Take());
            case TokenKind.Quoted:
                Take();
                return new NameExpression(token.Span, token.Text);
            case TokenKind.Symbol when token.Text == "." && Ahead(1).Kind == TokenKind.Identifier:
                Take();
                return ParseName(Take());
            case TokenKind.Symbol:
                return ParseBracketed(token);
            case TokenKind.End:
                return Fail(token, token.Span.Start == 0 ? "An expression must stand here" : "The expression ends where a value must follow");
            case TokenKind.Invalid:
                return Fail(token, "");
            default:
                return ParseLiteral(Take(), isNegative: false, token.Span.Start);
        }
    }

    private Expression? ParseBracketed(Token token)
    {
        switch (token.Text)
        {
            case "(":
                Take();
                return ParseExpression() is { } inner && Expect(")") ? inner : null;
            case "[":
                return ParseList();
            case "{":
                return ParseMap();
            case "-" when Ahead(1).Kind is TokenKind.Int or TokenKind.Double:
                Take();
                return ParseLiteral(Take(), isNegative: true, token.Span.Start);
            default:
                return Fail(token, $"'{token.Text}' stands where a value must");
        }
    }

    private Expression? ParseName(Token name)
    {
        if (IsLiteralWord(name))
        {
            return new LiteralExpression(name.Span, name.Text == "null" ? RuleValue.Null : RuleValue.Of(name.Text == "true"));
        }

        if (name.Text == "in")
        {
            return Fail(name, "'in' stands where a value must");
        }

        if (Array.IndexOf(s_reserved, name.Text) >= 0)
        {
            return Fail(name, $"'{name.Text}' is a reserved word of CEL; a member of that name is written this.{name.Text}");
        }

        if (!Current.Is("("))
        {
            return new NameExpression(name.Span, name.Text);
        }

        return ParseArguments() is { } arguments ? MakeCall(name, null, arguments) : null;
    }

    private static bool IsLiteralWord(Token token) => token.Kind == TokenKind.Identifier && token.Text is "true" or "false" or "null";

    private Expression? ParseList()
    {
        int start = Take().Span.Start;
        var items = new List<Expression>();
        while (!Current.Is("]"))
        {
            if (items.Count > 0 && (!Expect(",") || Current.Is("]")))
            {
                break;
            }

            if (RefuseOptional() || ParseExpression() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        int end = Current.Span.End;
        return _error is null && Expect("]") ? Bounded(new ListExpression(ExpressionSpan.FromBounds(start, end), items)) : null;
    }

    private Expression? ParseMap()
    {
        int start = Take().Span.Start;
        var entries = new List<KeyValuePair<Expression, Expression>>();
        while (!Current.Is("}"))
        {
            if (entries.Count > 0 && (!Expect(",") || Current.Is("}")))
            {
                break;
            }

            if (RefuseOptional() || ParseExpression() is not { } key || !Expect(":") || ParseExpression() is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        int end = Current.Span.End;
        return _error is null && Expect("}") ? Bounded(new MapExpression(ExpressionSpan.FromBounds(start, end), entries)) : null;
    }

    private bool RefuseOptional()
    {
        if (Current.Is("?"))
        {
            Fail(Current.Span, RuleErrorKind.NotSupported, "Optional elements '?' are not part of the schema language");
        }

        return _error is not null;
    }
}
