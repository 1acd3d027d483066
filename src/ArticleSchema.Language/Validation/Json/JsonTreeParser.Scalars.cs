namespace ArticleSchema.Language.Validation;

internal sealed partial class JsonTreeParser
{
#if NET
    /// <summary>What a string of valid UTF-8 cannot be passed over: its end, escapes, control characters.</summary>
    private static readonly System.Buffers.SearchValues<byte> s_special =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static b => (byte)b), (byte)'"', (byte)'\\']);

    private readonly bool _isUtf8;
#endif

    private bool String(DataKind kind)
    {
        int start = ++_at;
        bool isEscaped = false;
        bool hasLone = false;
        while (_at < _text.Length)
        {
#if NET
            if (_isUtf8 && !SkipPlain())
            {
                break;
            }
#endif

            byte b = _text[_at];
            if (b == (byte)'"')
            {
                if (_at - start > _options.MaxStringLength && IsTooLong(start, isEscaped))
                {
                    return FailAt(start - 1, "limit.string", ("bound", Text(_options.MaxStringLength)));
                }

                return Add(new DataRow(kind, start, _at++ - start, 1, isEscaped, hasLone));
            }

            if (b == (byte)'\\')
            {
                isEscaped = true;
                if (!Escape(ref hasLone))
                {
                    return false;
                }
            }
            else if (b < 0x20)
            {
                return Fail("json.control", ("found", "U+" + b.ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
            }
            else
            {
                int length = Utf8Text.SequenceLength(_text.AsSpan(_at));
                if (length == 0)
                {
                    return Fail("json.utf8", ("found", b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
                }

                _at += length;
            }
        }

        return Truncated(kind == DataKind.Name ? "the end of a member name" : "the end of a string");
    }

#if NET
    /// <summary>Passes what is neither the end of the string nor anything to look at; false at the end of the text.</summary>
    private bool SkipPlain()
    {
        int plain = _text.AsSpan(_at).IndexOfAny(s_special);
        _at = plain < 0 ? _text.Length : _at + plain;
        return plain >= 0;
    }
#endif

    private bool IsTooLong(int start, bool isEscaped)
    {
        ReadOnlySpan<byte> text = _text.AsSpan(start, _at - start);
        return Utf8Text.CountCodePoints(isEscaped ? JsonEscapes.Resolve(text) : text) > _options.MaxStringLength;
    }

    private bool Escape(ref bool hasLone)
    {
        if (_at + 1 == _text.Length)
        {
            _at++;
            return Truncated("the end of an escape");
        }

        byte letter = _text[_at + 1];
        if (letter is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            _at += 2;
            return true;
        }

        if (letter != (byte)'u')
        {
            return Fail("json.escape", ("found", Shown(_at + 1)));
        }

        int unit = JsonEscapes.Hex4(_text, _at + 2);
        if (unit < 0)
        {
            return BrokenUnicodeEscape();
        }

        _at += 6;
        if (JsonEscapes.IsHighSurrogate(unit))
        {
            bool hasPartner = _at + 1 < _text.Length && _text[_at] == (byte)'\\' && _text[_at + 1] == (byte)'u'
                && JsonEscapes.IsLowSurrogate(JsonEscapes.Hex4(_text, _at + 2));
            _at += hasPartner ? 6 : 0;
            hasLone |= !hasPartner;
        }
        else
        {
            hasLone |= JsonEscapes.IsLowSurrogate(unit);
        }

        return true;
    }

    private bool BrokenUnicodeEscape()
    {
        for (int i = _at + 2; i < _at + 6; i++)
        {
            if (i == _text.Length)
            {
                _at = i;
                return Truncated("the end of an escape");
            }

            if (JsonEscapes.HexDigit(_text[i]) < 0)
            {
                return Fail("json.escape", ("found", "u" + (i > _at + 2 ? "…" : "") + Shown(i)));
            }
        }

        return true;
    }

    private bool Literal(string literal, DataKind kind)
    {
        for (int i = 0; i < literal.Length; i++)
        {
            if (_at + i == _text.Length)
            {
                _at += i;
                return Truncated("the end of " + literal);
            }

            if (_text[_at + i] != literal[i])
            {
                return Fail("json.literal", ("found", Word()), ("expected", literal));
            }
        }

        int start = _at;
        _at += literal.Length;
        return Add(new DataRow(kind, start, literal.Length));
    }

    private bool Number()
    {
        int start = _at;
        if (_text[_at] == (byte)'-')
        {
            _at++;
        }

        if (_at < _text.Length && _text[_at] == (byte)'0')
        {
            _at++;
            if (_at < _text.Length && IsDigit(_text[_at]))
            {
                return FailAt(_at - 1, "json.leading-zero");
            }
        }
        else if (!Digits())
        {
            return false;
        }

        if (_at < _text.Length && _text[_at] == (byte)'.')
        {
            _at++;
            if (!Digits())
            {
                return false;
            }
        }

        if (_at < _text.Length && _text[_at] is (byte)'e' or (byte)'E')
        {
            _at++;
            if (_at < _text.Length && _text[_at] is (byte)'+' or (byte)'-')
            {
                _at++;
            }

            if (!Digits())
            {
                return false;
            }
        }

        return Add(new DataRow(DataKind.Number, start, _at - start));
    }

    private bool Digits()
    {
        int start = _at;
        while (_at < _text.Length && IsDigit(_text[_at]))
        {
            _at++;
        }

        if (_at > start)
        {
            return true;
        }

        return _at == _text.Length
            ? Truncated("the end of a number")
            : Fail("json.number", ("found", Shown(_at)), ("expected", "a digit"));
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
