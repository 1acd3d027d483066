namespace ArticleSchema.Language.Validation;

internal sealed partial class JsonTreeParser
{
    private const int ShownWord = 20;

    private bool Truncated(string expected) => FailAt(_text.Length, "json.truncated", ("expected", expected));

    /// <summary>What stands here is not what must; some wrong things have a message of their own.</summary>
    private bool FailHere(string failure, string close)
    {
        byte found = _text[_at];
        if (found == 0)
        {
            return Fail("json.nul");
        }

        if (found == (byte)'/' && _at + 1 < _text.Length && _text[_at + 1] is (byte)'/' or (byte)'*')
        {
            return Fail("json.comment");
        }

        if (found == (byte)'\'' && failure is "json.value" or "json.name")
        {
            return Fail("json.single-quote");
        }

        if (Utf8Text.SequenceLength(_text.AsSpan(_at)) == 0)
        {
            return Fail("json.utf8", ("found", found.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
        }

        return Fail(failure, ("found", failure == "json.value" ? Word() : Shown(_at)), ("close", close));
    }

    private bool Fail(string failure, params (string Name, string Value)[] arguments) => FailAt(_at, failure, arguments);

    private bool FailAt(int offset, string failure, params (string Name, string Value)[] arguments)
    {
        _failure = failure;
        _failedAt = offset;
        _arguments = new KeyValuePair<string, string>[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            _arguments[i] = new(arguments[i].Name, arguments[i].Value);
        }

        return false;
    }

    /// <summary>The character at a place, as a message shows it.</summary>
    private string Shown(int at)
    {
        byte b = _text[at];
        int length = Utf8Text.SequenceLength(_text.AsSpan(at));
        return b < 0x20 || b == 0x7F || length == 0
            ? "0x" + b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)
            : Utf8Text.Decode(_text.AsSpan(at, length));
    }

    /// <summary>The letters from here on, or the one character that is none.</summary>
    private string Word()
    {
        int end = _at;
        while (end < _text.Length && end - _at < ShownWord && (_text[end] | 0x20) is >= 'a' and <= 'z')
        {
            end++;
        }

        return end == _at ? Shown(_at) : Utf8Text.Decode(_text.AsSpan(_at, end - _at));
    }
}
