using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

/// <summary>
/// Reads JSON forward, once, and answers only whether all is well: on the first mistake it fails, and stays failed. Strict RFC 8259:
/// what <see cref="System.Text.Json.Utf8JsonReader"/> accepts by default, but neither duplicate members, lone surrogates nor bytes
/// that are not UTF-8.
/// </summary>
/// <remarks>
/// Memory safety rests on two rules: every read at <c>_position + n</c> stands behind a comparison with <c>_utf8.Length</c>, and failing
/// moves <c>_position</c> to the end.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonScanner
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Span<Frame> _frames;
    private readonly StringMarks _marks;
    private readonly int _maxStringLength;

    // A text that ends before is no longer than it may be, if it ends in sight.
    private readonly int _nearTextEnd;
    private readonly ValidationOptions _options;

    // What is read was written by CanonicalForm.
    private readonly bool _isCanonical;

    // Up to this depth an object is entered unasked: there is a frame for it, and stack.
    private readonly int _safeDepth;
    private int _position;

    // Up to here a member is sought where it is expected: so far from the end that it needs no look whether it is there.
    private int _lastSight;
    private int _depth;
    private bool _isFailed;
    private bool _isNoted;
    private int _unknownLeft;
    private Workspace? _workspace;
    private string?[]? _shortTexts;

    // How many members stood before where they were expected.
    private int _lookUps;

    // What Find saw last, for Unknown.
    private ReadOnlySpan<byte> _name;
    private int _nameStart;
    private int _valueStart;
    private bool _isRepeatedAlias;

    private int _numberStart;
    private int _numberEnd;
    private int _tagStart;

    internal JsonScanner(ReadOnlySpan<byte> utf8, Span<Frame> frames, ValidationOptions options, bool isCanonical = false)
    {
        _isCanonical = isCanonical;
        _frames = frames;
        _options = options;
        _maxStringLength = options.MaxStringLength;
        _unknownLeft = options.MaxUnknownMembers;
        _tagStart = -1;
        _safeDepth = Math.Min(frames.Length - 1, SafeDepth);
        _workspace = Workspace.Rent();
        if (utf8.Length <= options.MaxBytes && _workspace.TryMark(utf8))
        {
            _utf8 = utf8;
            _marks = _workspace.Marks;
            _lastSight = utf8.Length - MemberNames.Sight;
            _nearTextEnd = options.MaxStringLength < StringMarks.Near ? 0 : utf8.Length;
            return;
        }
        // Nothing of it is looked at.
        _marks = StringMarks.None;
        _lastSight = -1;
        Fail();
    }

    /// <summary>For looking at a document that another scanner reads, with that one's memory.</summary>
    internal JsonScanner(ReadOnlySpan<byte> utf8, Workspace memory)
    {
        _utf8 = utf8;
        _workspace = memory;
        _marks = memory.Marks;
        _options = ValidationOptions.Default;
        _maxStringLength = int.MaxValue;
        _lastSight = utf8.Length - MemberNames.Sight;
        _nearTextEnd = utf8.Length;
    }

    /// <summary>What the scanner remembers of each object or array that is open.</summary>
    internal struct Frame
    {
        /// <summary>Where the object begins: the scope of its names.</summary>
        internal int Start;

        /// <summary>
        /// Where the member stands that told a union's branch, and that the branch does not know. A place left by an earlier object
        /// of the same depth does no harm: the scanner is past it.
        /// </summary>
        internal int Tag;
    }

    /// <summary>How many frames a document may need.</summary>
    internal static int FrameCount(ValidationOptions options) => options.MaxDepth + 1;

    public readonly bool Failed => _isFailed;

    /// <summary>Whether something merits a note in a report: an unknown token of an open enum, an old name.</summary>
    public readonly bool Noted => _isNoted;

    /// <summary>Whether the value about to be read, or just read, is the whole document.</summary>
    public readonly bool IsRoot => _depth == 0;

    /// <summary>Where the scanner stands; for look-ahead at an element that has been read.</summary>
    public readonly int Position => _position;

    /// <summary>The place of the value that comes next, for rules; never 0.</summary>
    public readonly int Place => _position + 1;

    public void Note() => _isNoted = true;

    /// <summary>How many values so far refer to others.</summary>
    public readonly int References => _workspace?.References ?? 0;

    /// <summary>The next value refers to one that a record around it will have.</summary>
    public void Refer(string path) => Memory.Refer(path, _position);

    /// <summary>Before <see cref="Rules"/>, which must not change the scanner to take a span.</summary>
    public void PrepareRules() => _ = Memory;

    /// <summary>For the rules of the value that was just read.</summary>
    /// <param name="places">Where the members stand that the rules read, and room for the variables of macros.</param>
    public readonly RuleReader Rules(Span<int> places) => new(_utf8, places, _workspace!, _options);

    /// <summary>Fails for good. Returns false, to be returned.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Fail()
    {
        _isFailed = true;
        _position = _utf8.Length;
        return false;
    }

    /// <summary>After the document's value: whether nothing follows but white space.</summary>
    internal bool End()
    {
        SkipWhitespace();
        return !_isFailed && _position == _utf8.Length;
    }

    internal void Dispose()
    {
        _workspace?.Return();
        _workspace = null;
    }

    private Workspace Memory => _workspace ??= Workspace.Rent();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_utf8), (nint)(uint)position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position, int further) => ref Unsafe.AddByteOffset(ref At(position), further);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref Frame FrameOf(int depth) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_frames), (nint)(uint)depth);

    /// <summary>Whether the next value begins with a byte; if not, fails.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Begins(byte expected)
    {
        if (_position < _utf8.Length && At(_position) == expected)
        {
            return true;
        }
        return BeginsAfterSpace(expected);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool BeginsAfterSpace(byte expected)
    {
        SkipWhitespace();
        return (_position < _utf8.Length && At(_position) == expected) || Fail();
    }

    /// <summary>The first byte of what comes next; 0 at the end, where no byte of JSON is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Next()
    {
        if (_position < _utf8.Length && At(_position) > ' ')
        {
            return At(_position);
        }
        SkipWhitespace();
        return _position < _utf8.Length ? At(_position) : (byte)0;
    }

    private readonly bool Continues(ReadOnlySpan<byte> literal) => _utf8[_position..].StartsWith(literal);
}
