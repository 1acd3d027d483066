using System.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

internal sealed partial class Lexer
{
    private const int GreatestScalar = 0x10FFFF;

    /// <summary>Whether a string or bytes literal starts here, behind how many prefix letters.</summary>
    private bool TryStartString(out int prefix)
    {
        bool isRaw = false;
        bool isBytes = false;
        for (prefix = 0; prefix < 2; prefix++)
        {
            char c = Peek(prefix);
            if (c is 'r' or 'R' && !isRaw)
            {
                isRaw = true;
            }
            else if (c is 'b' or 'B' && !isBytes)
            {
                isBytes = true;
            }
            else
            {
                break;
            }
        }

        return Peek(prefix) is '"' or '\'';
    }

    private Token ReadString(int prefix)
    {
        int start = _at;
        string marks = _text.Substring(start, prefix);
        bool isRaw = marks.IndexOfAny(['r', 'R']) >= 0;
        bool isBytes = marks.IndexOfAny(['b', 'B']) >= 0;
        _at += prefix;
        char quote = Peek();
        bool isTriple = Peek(1) == quote && Peek(2) == quote;
        _at += isTriple ? 3 : 1;
        var text = new StringBuilder();
        var bytes = new List<byte>();
        while (true)
        {
            if (_at >= _text.Length || (!isTriple && Peek() is '\n' or '\r'))
            {
                return Fail(start, Math.Min(start + prefix + 1, _text.Length), $"This text is never closed; add {quote}");
            }

            if (Peek() == quote && (!isTriple || (Peek(1) == quote && Peek(2) == quote)))
            {
                _at += isTriple ? 3 : 1;
                break;
            }

            if (Peek() == '\\' && !isRaw)
            {
                if (ReadEscape(isBytes, text, bytes) is { } failure)
                {
                    return failure;
                }
            }
            else
            {
                string character = Shown(_at);
                _at += character.Length;
                text.Append(character);
                if (isBytes)
                {
                    bytes.AddRange(Utf8Text.Encode(character));
                }
            }
        }

        return Make(isBytes ? TokenKind.Bytes : TokenKind.String, start, text.ToString()) with { Bytes = isBytes ? [.. bytes] : null };
    }

    private Token? ReadEscape(bool isBytes, StringBuilder text, List<byte> bytes)
    {
        int start = _at++;
        char c = Peek();
        _at++;
        int plain = c switch
        {
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'v' => 11,
            '\\' or '?' or '"' or '\'' or '`' => c,
            _ => -1,
        };
        (int count, int radixBits) = c switch { 'x' or 'X' => (2, 4), 'u' => (4, 4), 'U' => (8, 4), >= '0' and <= '3' => (3, 3), _ => (0, 0) };
        if (plain < 0 && (count == 0 || (isBytes && count is 4 or 8)))
        {
            return Fail(start, _at, isBytes && count > 0 ? $"'\\{c}' has no place in bytes" : $"'\\{c}' is no escape; for a backslash write '\\\\'");
        }

        long value = plain;
        if (plain < 0)
        {
            _at -= radixBits == 3 ? 1 : 0;
            value = 0;
            for (int i = 0; i < count; i++)
            {
                int digit = HexDigit(Peek());
                if (digit < 0 || digit >= 1 << radixBits)
                {
                    return Fail(start, _at + 1, $"This escape needs {(radixBits == 3 ? "three octal" : count == 2 ? "two hexadecimal" : count == 4 ? "four hexadecimal" : "eight hexadecimal")} digits");
                }

                value = (value << radixBits) | (uint)digit;
                _at++;
            }
        }

        if (isBytes)
        {
            bytes.Add((byte)value);
            return null;
        }

        if (value is > GreatestScalar or (>= 0xD800 and <= 0xDFFF))
        {
            return Fail(start, _at, "This escape stands for no character of Unicode");
        }

        text.Append(char.ConvertFromUtf32((int)value));
        return null;
    }
}
