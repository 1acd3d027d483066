using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

/// <summary>
/// Writes JSON into a pooled buffer. Each value is followed by a comma, which the end of its object or array takes back: so nothing
/// has to be remembered between members.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonOutput
{
    private const int SafeDepth = 64;

    private readonly bool _isLenient;
    private byte[] _buffer;
    private int _written;
    private int _depth;

    // A union's tag, which the next object begins with.
    private ReadOnlySpan<byte> _tagName;
    private ReadOnlySpan<byte> _tagValue;

    internal JsonOutput(bool isPublic, bool isLenient, int sizeHint = 4096)
    {
        Public = isPublic;
        _isLenient = isLenient;
        _buffer = ArrayPool<byte>.Shared.Rent(sizeHint);
    }

    /// <summary>Whether fields with <c>audience: internal</c> are left out.</summary>
    public bool Public { get; }

    /// <summary>Whether fields are written under their second names too: not where an object is only being validated.</summary>
    public readonly bool SecondNames => !_isLenient;

    /// <summary>What was written; complete once the outermost value is.</summary>
    internal readonly ReadOnlySpan<byte> Utf8 => _written > 0 && _buffer[_written - 1] == ',' ? _buffer.AsSpan(0, _written - 1) : _buffer.AsSpan(0, _written);

    /// <summary>A copy of what was written.</summary>
    internal readonly byte[] ToArray()
    {
        ReadOnlySpan<byte> utf8 = Utf8;
        byte[] copy = GC.AllocateUninitializedArray<byte>(utf8.Length);
        utf8.CopyTo(copy);
        return copy;
    }

    /// <summary>Whether null stands somewhere for a value that is none.</summary>
    internal bool LacksValue { get; private set; }

    /// <summary>Begins again.</summary>
    internal void Clear()
    {
        _written = 0;
        _depth = 0;
    }

    internal void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _written = 0;
    }

    public void StartObject()
    {
        Enter((byte)'{');
        if (!_tagName.IsEmpty)
        {
            Member(_tagName);
            Text(_tagValue);
            _tagName = default;
        }
    }

    public void EndObject() => Leave((byte)'}');

    public void StartArray() => Enter((byte)'[');

    public void EndArray() => Leave((byte)']');

    /// <param name="name">The name with its quotes and its colon.</param>
    // Inlined, the length is known, and the copy is two moves.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(ReadOnlySpan<byte> name)
    {
        name.CopyTo(Room(name.Length));
        _written += name.Length;
    }

    /// <summary>A member whose name is not known before: of a map.</summary>
    public void Member(string name)
    {
        String(name);
        _buffer[_written - 1] = (byte)':';
    }

    /// <summary>Before an element. Elements need nothing between them, since values bring their commas.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The mirror of Member.")]
    public readonly void Element()
    {
    }

    /// <summary>The tag of a document, in the outermost object only.</summary>
    /// <param name="name">The name with its quotes and its colon.</param>
    /// <param name="value">The text with its quotes.</param>
    public void Tag(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (_depth == 1)
        {
            Member(name);
            Text(value);
        }
    }

    /// <summary>Before a branch that does not declare the tag itself: its object will begin with it.</summary>
    /// <param name="name">The name with its quotes and its colon.</param>
    /// <param name="value">The text with its quotes.</param>
    public void UnionTag(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        _tagName = name;
        _tagValue = value;
    }

    /// <summary>JSON that is known when the code is generated: a constant, a token with its quotes.</summary>
    public void Text(ReadOnlySpan<byte> json)
    {
        Span<byte> room = Room(json.Length + 1);
        json.CopyTo(room);
        room[json.Length] = (byte)',';
        _written += json.Length + 1;
    }

    public void Null() => Text("null"u8);

    [SuppressMessage("Style", "IDE0060", Justification = "Called for a value like the others.")]
    public void Null(JsonNull value) => Null();

    /// <summary>Where a value must stand and there is none (null, the default of a scalar, an open enum or a union).</summary>
    /// <exception cref="InvalidOperationException">The object is being written, not validated.</exception>
    public void NoValue()
    {
        if (!_isLenient)
        {
            throw new InvalidOperationException("A required value is missing: the object cannot be written as JSON. Validate() says where.");
        }
        _tagName = default;
        LacksValue = true;
        Null();
    }

    public void Raw(RawJson value)
    {
        if (value.HasValue)
        {
            Text(value.Utf8.Span);
        }
        else
        {
            NoValue();
        }
    }

    public void Unknown(UnknownMembers members)
    {
        foreach ((string name, RawJson value) in members)
        {
            Member(name);
            Raw(value);
        }
    }

    private void Enter(byte start)
    {
        if (++_depth > SafeDepth)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        Room(1)[0] = start;
        _written++;
    }

    private void Leave(byte end)
    {
        _depth--;
        if (_buffer[_written - 1] == ',')
        {
            _written--;
        }
        Span<byte> room = Room(2);
        room[0] = end;
        room[1] = (byte)',';
        _written += 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _written < length)
        {
            Grow(length);
        }
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_buffer), _written), length);
    }

    private void Grow(int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_written + length), _buffer.Length * 2));
        _buffer.AsSpan(0, _written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
