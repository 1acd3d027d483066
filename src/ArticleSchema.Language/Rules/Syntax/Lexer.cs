namespace ArticleSchema.Language.Rules;

/// <summary>Cuts an expression into words. The first thing that is none ends it.</summary>
internal sealed partial class Lexer
{
    private static readonly string[] s_symbols =
        ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%", "!", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}"];

    private readonly string _text;
    private int _at;

    private Lexer(string text) => _text = text;

    public RuleError? Error { get; private set; }

    /// <summary>The words, the last of them <see cref="TokenKind.End"/> or <see cref="TokenKind.Invalid"/>.</summary>
    public static (List<Token> Tokens, RuleError? Error) Read(string text)
    {
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[tokens.Count - 1].Kind is not (TokenKind.End or TokenKind.Invalid));
        return (tokens, lexer.Error);
    }

    public static bool IsNameStart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsNamePart(char c) => IsNameStart(c) || c is >= '0' and <= '9';

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private Token Next()
    {
        SkipSpace();
        int start = _at;
        if (_at >= _text.Length)
        {
            return new Token(TokenKind.End, "", new ExpressionSpan(_at, 0));
        }

        char c = Peek();
        if (TryStartString(out int prefix))
        {
            return ReadString(prefix);
        }

        if (IsNameStart(c))
        {
            while (IsNamePart(Peek()))
            {
                _at++;
            }

            return Make(TokenKind.Identifier, start, _text.Substring(start, _at - start));
        }

        if (c is >= '0' and <= '9' || (c == '.' && Peek(1) is >= '0' and <= '9'))
        {
            return ReadNumber();
        }

        return c == '`' ? ReadQuoted() : ReadSymbol();
    }

    private void SkipSpace()
    {
        while (_at < _text.Length)
        {
            if (Peek() is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _at++;
            }
            else if (Peek() == '/' && Peek(1) == '/')
            {
                while (_at < _text.Length && Peek() is not ('\n' or '\r'))
                {
                    _at++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private Token ReadQuoted()
    {
        int start = _at++;
        int end = _text.IndexOf('`', _at);
        if (end <= _at)
        {
            return Fail(start, end < 0 ? _text.Length : end + 1, end < 0 ? "This name is never closed; add '`'" : "A name in backticks needs a character");
        }

        _at = end + 1;
        return Make(TokenKind.Quoted, start, _text.Substring(start + 1, end - start - 1));
    }

    private Token ReadSymbol()
    {
        foreach (string symbol in s_symbols)
        {
            if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return Make(TokenKind.Symbol, _at - symbol.Length, symbol);
            }
        }

        string message = Peek() switch
        {
            '=' => "'=' compares nothing here; write '=='",
            '&' => "'&' is no operator; write '&&'",
            '|' => "'|' is no operator; write '||'",
            _ => $"'{Shown(_at)}' is no part of an expression",
        };
        return Fail(_at, _at + 1, message);
    }

    private string Shown(int at) => char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length ? _text.Substring(at, 2) : _text.Substring(at, 1);

    private Token Make(TokenKind kind, int start, string text) => new(kind, text, ExpressionSpan.FromBounds(start, _at));

    private Token Fail(int start, int end, string message)
    {
        var span = ExpressionSpan.FromBounds(start, Math.Min(end, _text.Length));
        Error ??= new RuleError(RuleErrorKind.Syntax, span, message);
        return new Token(TokenKind.Invalid, "", span);
    }
}
