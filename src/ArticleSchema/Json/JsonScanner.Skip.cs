namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>Reads a value of any kind and keeps its text. Members that stand twice anywhere in it fail.</summary>
    public bool Any<TMode>(out RawJson value)
        where TMode : struct, IReadMode
    {
        Next();
        int start = _position;
        if (!Skip())
        {
            value = default;
            return false;
        }
        value = TMode.Makes ? new(_utf8[start.._position].ToArray()) : default;
        return true;
    }

    /// <summary>Reads over a value of any kind, and checks that it is JSON without repeated members.</summary>
    public bool Skip()
    {
        switch (Peek())
        {
            case JsonKind.Object:
                return SkipObject();
            case JsonKind.Array:
                for (bool more = StartArray(); more; more = NextElement())
                {
                    if (!Skip())
                    {
                        return false;
                    }
                }
                return !_isFailed;
            case JsonKind.String:
                return Text(out _);
            case JsonKind.Number:
                return ScanNumber();
            case JsonKind.Boolean:
                return Boolean(out _);
            case JsonKind.Null:
                return Null();
            default:
                return Fail();
        }
    }

    private bool SkipObject()
    {
        for (bool more = StartObject(); more; more = NextMember())
        {
            if (!Key(out _) || !Skip())
            {
                return false;
            }
        }
        return !_isFailed;
    }
}
