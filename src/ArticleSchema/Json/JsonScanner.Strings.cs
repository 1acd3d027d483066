using System.Runtime.CompilerServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>Reads a string. The text is valid for as long as the scanner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Text(out JsonText text)
    {
        text = ReadText();
        return !text.IsMissing;
    }

    // Returned, not handed out: two words travel in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText ReadText()
    {
        int start = _position + 1;
        if (_marks.TryNearStop(start, out int length, out bool isAscii)
            && start + length < _nearTextEnd && At(start + length) == '"' && At(start - 1) == '"')
        {
            _position = start + length + 1;
            return new(ref At(start), length, isAscii);
        }
        return ReadUnusualText();
    }

    // Long, behind white space, with escapes, of bytes more than it may have characters; or no text.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText ReadUnusualText()
    {
        if (!Begins((byte)'"'))
        {
            return default;
        }
        int start = _position + 1;
        int end = _marks.Stop(start);
        JsonText text;
        if (end >= _utf8.Length || At(end) < ' ')
        {
            Fail();
            return default;
        }
        if (At(end) == '"')
        {
            text = new(ref At(start), end - start, _marks.IsAscii(start, end));
            _position = end + 1;
        }
        else if (Unescape(start, end, out ReadOnlySpan<byte> unescaped))
        {
            text = new(unescaped);
        }
        else
        {
            Fail();
            return default;
        }
        if (text.Utf8.Length > _maxStringLength && text.Length > _maxStringLength)
        {
            Fail();
            return default;
        }
        return text;
    }
}
