namespace ArticleSchema.Generated;

/// <summary>Goes through the elements of an array, or the names of an object, by quotes and brackets alone.</summary>
internal ref struct JsonWalk
{
    private readonly JsonScanner _look;
    private readonly bool _isObject;
    private int _next;

    internal JsonWalk(JsonScanner look, int position)
    {
        _look = look;
        position = look.SkipWhitespace(position);
        byte first = look.ByteAt(position);
        _isObject = first == '{';
        Position = position;
        _next = first is (byte)'[' or (byte)'{' ? look.SkipWhitespace(position + 1) : int.MaxValue;
        if (look.ByteAt(_next) is (byte)']' or (byte)'}')
        {
            _next = int.MaxValue;
        }
    }

    /// <summary>Where the element or the name stands, after <see cref="Next"/>.</summary>
    internal int Position { get; private set; }

    internal bool Next()
    {
        if (_look.ByteAt(_next) == 0)
        {
            return false;
        }
        Position = _next;
        int value = _next;
        if ((_isObject && !_look.TryNameAt(_next, out _, out value)) || !_look.TryEnd(value, out int end))
        {
            _next = int.MaxValue;
            return true;
        }
        end = _look.SkipWhitespace(end);
        _next = _look.ByteAt(end) == ',' ? _look.SkipWhitespace(end + 1) : int.MaxValue;
        return true;
    }
}
