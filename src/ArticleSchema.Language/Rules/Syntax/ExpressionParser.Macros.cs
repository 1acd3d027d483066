namespace ArticleSchema.Language.Rules;

internal sealed partial class ExpressionParser
{
    private static readonly string[] s_fixedNames = ["this", "root", "now", "parameters"];

    private Expression? MakeCall(Token name, Expression? receiver, List<Expression> arguments)
    {
        var span = ExpressionSpan.FromBounds(receiver?.Span.Start ?? name.Span.Start, _tokens[_at - 1].Span.End);
        if (receiver is null && name.Text == "has")
        {
            return MakeHas(name, arguments, span);
        }

        if (receiver is NameExpression { Name: "optional" } || name.Text is "optMap" or "optFlatMap" or "orValue" or "hasValue")
        {
            return Fail(name.Span, RuleErrorKind.NotSupported, $"'{name.Text}' is about optionals, which are not part of the schema language; guard with has(…)");
        }

        return receiver is not null && KindOf(name.Text) is { } kind
            ? MakeMacro(kind, name, receiver, arguments, span)
            : Bounded(new CallExpression(span, name.Text, name.Span, receiver, arguments));
    }

    private Expression? MakeHas(Token name, List<Expression> arguments, ExpressionSpan span) =>
        arguments is [SelectExpression { IsTest: false } select]
            ? new SelectExpression(span, select.Operand, select.Member, select.MemberSpan, isTest: true)
            : Fail(arguments.Count == 1 ? arguments[0].Span : name.Span, RuleErrorKind.Syntax, "has(…) takes one member, such as has(this.updated)");

    private Expression? MakeMacro(MacroKind kind, Token name, Expression range, List<Expression> arguments, ExpressionSpan span)
    {
        int variables = kind == MacroKind.Adjacent ? 2 : 1;
        bool hasCondition = kind == MacroKind.Map && arguments.Count == 3;
        if (arguments.Count != variables + 1 + (hasCondition ? 1 : 0))
        {
            string usage = variables == 2 ? "(a, b, condition)" : kind is MacroKind.Map or MacroKind.Distinct ? "(x, value)" : "(x, condition)";
            return Fail(name.Span, RuleErrorKind.Syntax, $"'{name.Text}' is written list.{name.Text}{usage}");
        }

        var names = new List<Token>();
        foreach (Expression variable in arguments.Take(variables))
        {
            if (variable is not NameExpression { Name: var written } || Array.IndexOf(s_fixedNames, written) >= 0 || names.Any(n => n.Text == written))
            {
                return Fail(variable.Span, RuleErrorKind.Syntax, $"The variable of '{name.Text}' must be a simple name of its own");
            }

            names.Add(new Token(TokenKind.Identifier, written, variable.Span));
        }

        return Bounded(new MacroExpression(span, kind, range, names, hasCondition ? arguments[1] : null, arguments[arguments.Count - 1]));
    }

    private static MacroKind? KindOf(string name) => name switch
    {
        "all" => MacroKind.All,
        "exists" => MacroKind.Exists,
        "exists_one" or "existsOne" => MacroKind.ExistsOne,
        "filter" => MacroKind.Filter,
        "map" => MacroKind.Map,
        "adjacent" => MacroKind.Adjacent,
        "distinct" => MacroKind.Distinct,
        _ => null,
    };
}
