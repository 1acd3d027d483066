using System.Text;

namespace ArticleSchema.Language.Rules;

/// <summary>A rule's message: text with expressions in braces, a doubled brace standing for itself.</summary>
internal static class MessageTemplate
{
    /// <summary>The parts; mistakes are added to the errors, at their place in the message.</summary>
    public static List<MessagePart> Parse(string message, List<RuleError> errors)
    {
        var parts = new List<MessagePart>();
        var text = new StringBuilder();
        int at = 0;
        while (at < message.Length)
        {
            char c = message[at];
            if (c is '{' or '}' && at + 1 < message.Length && message[at + 1] == c)
            {
                text.Append(c);
                at += 2;
            }
            else if (c == '{')
            {
                Flush(parts, text, at);
                at = ReadValue(message, at, parts, errors);
            }
            else if (c == '}')
            {
                errors.Add(new RuleError(RuleErrorKind.Syntax, new ExpressionSpan(at, 1), "'}' closes nothing; for a brace write '}}'"));
                at++;
            }
            else
            {
                text.Append(c);
                at++;
            }
        }

        Flush(parts, text, at);
        return parts;
    }

    private static void Flush(List<MessagePart> parts, StringBuilder text, int at)
    {
        if (text.Length > 0)
        {
            parts.Add(new MessagePart(text.ToString(), at - text.Length, null));
            text.Clear();
        }
    }

    /// <summary>From the opening brace on; where the message goes on.</summary>
    private static int ReadValue(string message, int open, List<MessagePart> parts, List<RuleError> errors)
    {
        int close = FindClose(message, open + 1);
        if (close < 0)
        {
            errors.Add(new RuleError(RuleErrorKind.Syntax, new ExpressionSpan(open, 1), "This '{' is never closed; for a brace write '{{'"));
            return message.Length;
        }

        string text = message.Substring(open + 1, close - open - 1);
        Expression? value = ExpressionParser.Parse(text, out RuleError? error);
        if (error is not null)
        {
            errors.Add(error with { Span = new ExpressionSpan(error.Span.Start + open + 1, error.Span.Length) });
        }
        else
        {
            parts.Add(new MessagePart(text, open + 1, value));
        }

        return close + 1;
    }

    /// <summary>The brace that closes the expression: those of maps and in texts do not.</summary>
    private static int FindClose(string message, int at)
    {
        int depth = 0;
        for (; at < message.Length; at++)
        {
            char c = message[at];
            if (c is '"' or '\'')
            {
                int end = at + 1;
                while (end < message.Length && message[end] != c)
                {
                    end += message[end] == '\\' ? 2 : 1;
                }

                at = end;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && depth-- == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
