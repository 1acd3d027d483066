namespace ArticleSchema.Language.Formats;

/// <summary>Goes over the parts between hyphens.</summary>
internal ref struct SubtagReader
{
    private readonly ReadOnlySpan<byte> _text;
    private int _next;

    public SubtagReader(ReadOnlySpan<byte> text)
    {
        _text = text;
        _next = 0;
        Start = 0;
        End = 0;
        IsAtEnd = false;
        MoveNext();
    }

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>There is no subtag here any more.</summary>
    public bool IsAtEnd { get; private set; }

    public readonly int Length => End - Start;

    /// <summary>The subtag here; empty at the end.</summary>
    public readonly ReadOnlySpan<byte> Current => _text.Slice(Start, Length);

    public void MoveNext()
    {
        Start = _next;
        if (_next > _text.Length)
        {
            Start = End = _text.Length;
            IsAtEnd = true;
            return;
        }
        int length = _text.Slice(_next).IndexOf((byte)'-');
        End = length < 0 ? _text.Length : _next + length;
        _next = End + 1;
    }
}
