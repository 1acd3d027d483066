using System.Globalization;

namespace ArticleSchema.Language.Rules;

internal sealed partial class ExpressionParser
{
    private Expression? ParseLiteral(Token token, bool isNegative, int start)
    {
        var span = ExpressionSpan.FromBounds(start, token.Span.End);
        string sign = isNegative ? "-" : "";
        switch (token.Kind)
        {
            case TokenKind.String:
                return new LiteralExpression(span, RuleValue.Of(token.Text));
            case TokenKind.Bytes:
                return new LiteralExpression(span, RuleValue.Of(token.Bytes!));
            case TokenKind.Int:
                return TryInt(token.Text, isNegative, out long integer)
                    ? new LiteralExpression(span, RuleValue.Of(integer))
                    : Fail(span, RuleErrorKind.Syntax, $"{sign}{token.Text} is no integer of 64 bits");
            case TokenKind.UInt:
                return TryMagnitude(token.Text, out ulong unsigned)
                    ? new LiteralExpression(span, RuleValue.Of(unsigned))
                    : Fail(span, RuleErrorKind.Syntax, $"{token.Text}u is no unsigned integer of 64 bits");
            default:
                double.TryParse(sign + token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
                return double.IsInfinity(number)
                    ? Fail(span, RuleErrorKind.Syntax, $"{sign}{token.Text} is more than a double holds")
                    : new LiteralExpression(span, RuleValue.Of(number));
        }
    }

    private static bool TryInt(string text, bool isNegative, out long value)
    {
        value = 0;
        if (!TryMagnitude(text, out ulong magnitude) || magnitude > (isNegative ? 1UL << 63 : long.MaxValue))
        {
            return false;
        }

        value = isNegative ? unchecked(-(long)magnitude) : (long)magnitude;
        return true;
    }

    private static bool TryMagnitude(string text, out ulong value)
    {
        bool isHex = text.Length > 1 && text[1] is 'x' or 'X';
        string digits = isHex ? text.Substring(2) : text;
        return ulong.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
