namespace ArticleSchema.Language.Rules;

internal sealed partial class Lexer
{
    private Token ReadNumber()
    {
        int start = _at;
        if (Peek() == '0' && Peek(1) is 'x' or 'X')
        {
            _at += 2;
            int digits = _at;
            while (HexDigit(Peek()) >= 0)
            {
                _at++;
            }

            return _at == digits ? Fail(start, _at, "Hexadecimal digits must follow '0x'") : EndNumber(start, TokenKind.Int);
        }

        SkipDigits();
        TokenKind kind = TokenKind.Int;
        if (Peek() == '.' && Peek(1) is >= '0' and <= '9')
        {
            kind = TokenKind.Double;
            _at++;
            SkipDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            int sign = Peek(1) is '+' or '-' ? 2 : 1;
            if (Peek(sign) is >= '0' and <= '9')
            {
                kind = TokenKind.Double;
                _at += sign;
                SkipDigits();
            }
        }

        return EndNumber(start, kind);
    }

    private Token EndNumber(int start, TokenKind kind)
    {
        string text = _text.Substring(start, _at - start);
        if (kind == TokenKind.Int && Peek() is 'u' or 'U')
        {
            _at++;
            kind = TokenKind.UInt;
        }

        return IsNamePart(Peek()) ? Fail(start, _at + 1, $"'{text}{Peek()}' is no number") : Make(kind, start, text);
    }

    private void SkipDigits()
    {
        while (Peek() is >= '0' and <= '9')
        {
            _at++;
        }
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
