using System.Runtime.CompilerServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    // Up to this depth the stack of any thread is enough; beyond, it is asked.
    private const int SafeDepth = 64;

    /// <summary>
    /// Enters an object; true if it has a member, whose name comes next. An empty object is entered and left, a value that is no object
    /// fails.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool StartObject()
    {
        if (!Begins((byte)'{') || !Enter())
        {
            return false;
        }
        if (Next() == '"')
        {
            return _position != _frames[_depth].Tag || SkipTagMember();
        }
        return LeaveEmpty((byte)'}');
    }

    /// <summary>After a member's value: true if another member follows, whose name comes next; leaves the object otherwise.</summary>
    public bool NextMember()
    {
        int position = _position;
        if (position + 1 < _utf8.Length && At(position) == ',' && At(position + 1) == '"')
        {
            _position = position + 1;
            return true;
        }
        return NextMemberAfterSpace();
    }

    /// <summary>Enters an array; true if it has an element, which comes next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool StartArray()
    {
        if (!Begins((byte)'[') || !Enter())
        {
            return false;
        }
        return Next() != ']' || LeaveEmpty((byte)']');
    }

    /// <summary>After an element: true if another follows; leaves the array otherwise.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextElement()
    {
        switch (Next())
        {
            case (byte)',':
                _position++;
                return true;
            case (byte)']':
                _position++;
                _depth--;
                return false;
            default:
                return Fail();
        }
    }

    /// <summary>Reads a <c>null</c> if one stands here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Null()
    {
        if (_position < _utf8.Length && At(_position) is > (byte)' ' and not (byte)'n')
        {
            return false;
        }
        return NullOrSpace();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NullOrSpace()
    {
        if (Next() != 'n')
        {
            return false;
        }
        if (!Continues("null"u8))
        {
            return Fail();
        }
        _position += 4;
        return true;
    }

    /// <summary>What the next value is, by its first byte. Nothing is read but white space.</summary>
    public JsonKind Peek() => KindOf(Next());

    private static JsonKind KindOf(byte first) => first switch
    {
        (byte)'{' => JsonKind.Object,
        (byte)'[' => JsonKind.Array,
        (byte)'"' => JsonKind.String,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonKind.Number,
        (byte)'t' or (byte)'f' => JsonKind.Boolean,
        (byte)'n' => JsonKind.Null,
        _ => JsonKind.None,
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextMemberAfterSpace()
    {
        switch (Next())
        {
            case (byte)',':
                _position++;
                return Next() == '"' || Fail();
            case (byte)'}':
                _position++;
                _depth--;
                return false;
            default:
                return Fail();
        }
    }

    private bool Enter()
    {
        int depth = _depth + 1;
        if (depth >= _frames.Length || (depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            return Fail();
        }
        _depth = depth;
        _frames[depth].Start = _position;
        _position++;
        return true;
    }

    private bool LeaveEmpty(byte end)
    {
        if (Next() != end)
        {
            return Fail();
        }
        _position++;
        _depth--;
        return false;
    }

    // The tag stands first, as we write it: the members of the branch can still be met in their order.
    private bool SkipTagMember()
    {
        return ReadName() && SkipMemberValue() && NextMember();
    }
}
