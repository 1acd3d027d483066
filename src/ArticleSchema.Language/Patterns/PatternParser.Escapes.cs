namespace ArticleSchema.Language.Patterns;

internal sealed partial class PatternParser
{
    private PatternNode? ParseEscapedAtom()
    {
        char letter = _index + 1 < _text.Length ? _text[_index + 1] : '\0';
        if (letter is 'A' or 'z')
        {
            _index += 2;
            return letter == 'A' ? PatternNode.Begin : PatternNode.End;
        }
        if (!TryReadEscape(inClass: false, out CodePointSet? set, out int codePoint)) return null;
        return PatternNode.OneOf(set ?? CodePointSet.Of(codePoint));
    }

    /// <summary>Reads an escape that stands for a set or for one code point.</summary>
    private bool TryReadEscape(bool inClass, out CodePointSet? set, out int codePoint)
    {
        int start = _index++;
        set = null;
        codePoint = 0;
        if (AtEnd) return FailClass(start, 1, "a pattern cannot end in '\\'; write \\\\ for a backslash");
        char letter = _text[_index++];
        set = CharacterSets.OfLetter(letter);
        if (set is not null) return true;
        switch (letter)
        {
            case 'p' or 'P':
                return TryReadCategory(start, letter == 'P', out set);
            case 'x':
                return TryReadHex(start, digits: 2, out codePoint);
            case 'u':
                return TryReadHex(start, digits: 4, out codePoint);
        }
        codePoint = letter switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'a' => '\a',
            _ when letter < 0x80 && !char.IsLetterOrDigit(letter) && letter >= ' ' => letter,
            _ => -1,
        };
        return codePoint >= 0 || FailClass(start, 2, NotPartOfLanguage(letter, inClass));
    }

    private static string NotPartOfLanguage(char letter, bool inClass) => letter switch
    {
        'b' when inClass => "\\b in a class is not part of the pattern language; write \\x08 for a backspace",
        'b' or 'B' => "word boundaries are not part of the pattern language",
        'A' or 'z' or 'Z' or 'G' => $"the anchor \\{letter} is not part of the pattern language here; a pattern matches the whole value",
        '0' => "octal escapes are not part of the pattern language; write \\x00",
        >= '1' and <= '9' or 'k' or 'g' => "back-references are not part of the pattern language",
        'Q' or 'E' => "quoting with \\Q and \\E is not part of the pattern language",
        'c' => "control escapes are not part of the pattern language; write \\x and two hexadecimal digits",
        >= ' ' and < (char)0x7F => $"the escape \\{letter} is not part of the pattern language",
        _ => "only ASCII letters and punctuation stand after '\\'",
    };

    private bool TryReadCategory(int start, bool negated, out CodePointSet? set)
    {
        set = null;
        string name = "";
        if (!AtEnd && _text[_index] == '{')
        {
            int end = _text.IndexOf('}', _index);
            if (end < 0) return FailClass(start, 3, "this '\\p{' is never closed");
            name = _text.Substring(_index + 1, end - _index - 1);
            _index = end + 1;
        }
        else if (!AtEnd)
        {
            name = _text[_index++].ToString();
        }
        if (!UnicodeCategories.TryGetSet(name, out CodePointSet category))
        {
            return FailClass(start, _index - start, $"'{name}' is no general category of Unicode; they are written as in \\p{{L}} or \\p{{Nd}}");
        }
        set = negated ? category.Complement() : category;
        return true;
    }

    /// <summary>Reads as many digits, or any number of them in braces; two <c>\u</c> may be a surrogate pair.</summary>
    private bool TryReadHex(int start, int digits, out int codePoint)
    {
        bool braces = !AtEnd && _text[_index] == '{';
        if (braces) _index++;
        codePoint = ReadHexDigits(braces ? _text.Length : digits, out int count);
        bool isWritten = braces ? count > 0 && !AtEnd && _text[_index] == '}' : count == digits;
        if (!isWritten) return FailClass(start, _index - start, $"\\{_text[start + 1]} needs {digits} hexadecimal digits, or some in braces");
        if (braces) _index++;
        if (codePoint is >= 0xD800 and <= 0xDBFF && !braces && StartsWith("\\u"))
        {
            _index += 2;
            int low = ReadHexDigits(4, out _);
            if (low is >= 0xDC00 and <= 0xDFFF) codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
        }
        if (codePoint is >= 0xD800 and <= 0xDFFF) return FailClass(start, _index - start, "half a surrogate pair is no character");
        return codePoint <= CodePointSet.MaxCodePoint || FailClass(start, _index - start, "code points end at \\u{10FFFF}");
    }

    private int ReadHexDigits(int max, out int count)
    {
        int value = 0;
        for (count = 0; count < max && !AtEnd && HexValue(_text[_index]) is int digit and >= 0; count++)
        {
            value = Math.Min(value * 16 + digit, CodePointSet.MaxCodePoint + 1);
            _index++;
        }
        return value;
    }

    private static int HexValue(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
