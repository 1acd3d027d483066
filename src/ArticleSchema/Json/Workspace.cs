using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

/// <summary>
/// The memory a scanner needs only for unusual documents: unescaped texts, and the names and keys that must not come twice. One a
/// thread is kept, so that a pass over a valid document allocates nothing.
/// </summary>
internal sealed class Workspace
{
    private const int KeptBytes = 256 * 1024;
    private const int KeptEntries = 16 * 1024;
    private const int KeptRows = 128;

    // What all rules of a document may cost before the interpreter, which has a limit of its own, is asked.
    private const long RuleSteps = 20_000_000;

    [ThreadStatic]
    private static Workspace? s_spare;

    private byte[] _text = [];
    private int _textUsed;
    private byte[] _marks = [];
    private int _marksUsed;
    private byte[] _copies = [];
    private int _copiesUsed;
    private Entry[] _entries = [];
    private int[] _buckets = [];
    private UniqueRow[] _rows = [];
    private int _count;
    private int _scopes;
    private long _ruleSteps;
    private (string Path, int Position)[] _references = [];

    internal static Workspace Rent()
    {
        Workspace? spare = s_spare;
        s_spare = null;
        return spare ?? new();
    }

    internal void Return()
    {
        _text = _text.Length > KeptBytes ? [] : _text;
        _copies = _copies.Length > KeptBytes ? [] : _copies;
        _marks = _marks.Length > KeptBytes ? [] : _marks;
        _rows = _rows.Length > KeptRows ? [] : _rows;
        if (_entries.Length > KeptEntries)
        {
            _entries = [];
            _buckets = [];
        }
        else if (_count > 0)
        {
            Array.Clear(_buckets);
        }
        _textUsed = 0;
        _copiesUsed = 0;
        _count = 0;
        _scopes = 0;
        _ruleSteps = 0;
        _references = _references.Length > KeptEntries ? [] : _references;
        References = 0;
        s_spare = this;
    }

    /// <summary>Of the document that is read.</summary>
    internal StringMarks Marks => new(_marks.AsSpan(0, _marksUsed));

    /// <summary>Makes the marks of the document that is to be read; false for bytes that are not UTF-8.</summary>
    internal bool TryMark(ReadOnlySpan<byte> utf8)
    {
        _marksUsed = StringMarks.SizeFor(utf8.Length);
        if (_marks.Length < _marksUsed)
        {
            _marks = GC.AllocateUninitializedArray<byte>(_marksUsed);
        }
        return StringMarks.Fill(utf8, _marks.AsSpan(0, _marksUsed));
    }

    /// <summary>
    /// Room for a text. What was handed out before stays as it is: an outgrown array lives on with those who hold it.
    /// </summary>
    internal Span<byte> TextRoom(int length)
    {
        if (_text.Length - _textUsed < length)
        {
            _text = GC.AllocateUninitializedArray<byte>(Math.Max(length, 1024));
            _textUsed = 0;
        }
        return _text.AsSpan(_textUsed);
    }

    /// <summary>How many references wait for the record that declares what they refer to.</summary>
    internal int References { get; private set; }

    internal void Refer(string path, int position)
    {
        if (References == _references.Length)
        {
            Array.Resize(ref _references, Math.Max(16, _references.Length * 2));
        }
        _references[References++] = (path, position);
    }

    /// <summary>Takes the references to a path that came after the first so many.</summary>
    internal ReadOnlySpan<(string Path, int Position)> TakeReferences(string path, int first)
    {
        // Those that go come last, those that stay keep their order.
        Span<(string Path, int Position)> open = _references.AsSpan(first, References - first);
        var kept = 0;
        for (var i = 0; i < open.Length; i++)
        {
            if (open[i].Path != path)
            {
                (open[kept], open[i]) = (open[i], open[kept]);
                kept++;
            }
        }
        References = first + kept;
        return open[kept..];
    }

    /// <summary>Counts what rules cost; false once it is too much.</summary>
    internal bool Spend(int steps)
    {
        _ruleSteps += steps;
        return _ruleSteps <= RuleSteps;
    }

    internal void KeepText(int length) => _textUsed += length;

    /// <summary>Places for the first elements of the one set that is in use at a depth.</summary>
    internal ref UniqueRow RowOf(int depth)
    {
        if (_rows.Length <= depth)
        {
            Array.Resize(ref _rows, Math.Max(8, (depth + 1) * 2));
        }
        return ref _rows[depth];
    }

    /// <summary>A number for a set of its own among all that are kept here; never a position in a document.</summary>
    internal int NewScope() => --_scopes;

    /// <summary>Remembers a text in a scope; false if it is there already.</summary>
    internal bool Add(int scope, ReadOnlySpan<byte> document, ReadOnlySpan<byte> text)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }
        int hash = Hash(scope, text);
        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        for (int i = bucket - 1; i >= 0; i = _entries[i].Next)
        {
            ref Entry entry = ref _entries[i];
            if (entry.Hash == hash && entry.Scope == scope && TextOf(in entry, document).SequenceEqual(text))
            {
                return false;
            }
        }
        _entries[_count] = new() { Hash = hash, Scope = scope, Start = Keep(document, text), Length = text.Length, Next = bucket - 1 };
        bucket = ++_count;
        return true;
    }

    private ReadOnlySpan<byte> TextOf(in Entry entry, ReadOnlySpan<byte> document) =>
        entry.Start >= 0 ? document.Slice(entry.Start, entry.Length) : _copies.AsSpan(~entry.Start, entry.Length);

    // A text of the document is remembered by its place, any other is copied.
    private int Keep(ReadOnlySpan<byte> document, ReadOnlySpan<byte> text)
    {
        nint offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(document), ref MemoryMarshal.GetReference(text));
        if ((nuint)offset < (nuint)document.Length)
        {
            return (int)offset;
        }
        if (_copies.Length - _copiesUsed < text.Length)
        {
            Array.Resize(ref _copies, Math.Max(_copiesUsed + text.Length, Math.Max(256, _copies.Length * 2)));
        }
        text.CopyTo(_copies.AsSpan(_copiesUsed));
        int start = _copiesUsed;
        _copiesUsed += text.Length;
        return ~start;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Math.Max(32, _entries.Length * 2));
        _buckets = new int[_entries.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    // The framework's hash of strings is keyed with a secret of the process: nobody can choose texts that collide.
    private static int Hash(int scope, ReadOnlySpan<byte> text)
    {
        int hash = string.GetHashCode(MemoryMarshal.Cast<byte, char>(text));
        int last = text.Length % 2 == 0 ? 0 : text[^1] + 1;
        return (int)BitOperations.RotateLeft((uint)(hash ^ (last * 0x01000193)), 5) ^ (scope * unchecked((int)0x9E3779B1));
    }

    private struct Entry
    {
        internal int Hash;
        internal int Scope;
        internal int Start;
        internal int Length;
        internal int Next;
    }
}
