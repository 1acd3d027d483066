using System.Numerics;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

/// <summary>
/// The elements of a list so far, or their keys: <c>Add</c> is false for one that was there before. All stand in the scanner's memory, the
/// first few in a row, where comparing each is quickest; nothing is allocated. All that is added to one set must be of one type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct UniqueSet
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly Workspace _memory;
    private readonly ref UniqueRow _row;
    private int _count;
    private int _scope;

    /// <param name="document">The text that is read.</param>
    /// <param name="memory">The scanner's memory.</param>
    /// <param name="depth">
    /// How deep the list stands. Sets of one depth are never in use at the same time, so they use the same places.
    /// </param>
    internal UniqueSet(ReadOnlySpan<byte> document, Workspace memory, int depth)
    {
        _document = document;
        _memory = memory;
        _row = ref memory.RowOf(depth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Add(scoped JsonText text)
    {
        ReadOnlySpan<byte> utf8 = text.Utf8;
        if (_count >= UniqueRow.Size || !TryOffset(utf8, out int offset))
        {
            return AddToMemory(utf8);
        }
        ref UniqueRow row = ref _row;
        uint hash = QuickHash(utf8);
        uint like = row.Find(hash, _count);
        if (like != 0 && IsAmong(like, utf8))
        {
            return false;
        }
        row.Set(_count++, hash, offset, utf8.Length);
        return true;
    }

    /// <summary>Whether a text is one of some elements.</summary>
    /// <param name="like">A bit for each.</param>
    /// <param name="utf8">The text.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool IsAmong(uint like, scoped ReadOnlySpan<byte> utf8)
    {
        for (; like != 0; like &= like - 1)
        {
            if (TextOf(_row[BitOperations.TrailingZeroCount(like)]).SequenceEqual(utf8))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>For language tags, of which letters of the other case are the same.</summary>
    internal bool AddIgnoreCase(scoped ReadOnlySpan<byte> tag)
    {
        // Letters, digits and hyphens: the bit that tells cases apart tells nothing else.
        const byte CaseBit = 0x20;
        if (tag.Length <= Utf8Index.Size)
        {
            Vector128<byte> key = TryOffset(tag, out int offset) && _document.Length - offset >= Utf8Index.Size ? Utf8Index.KeyOf(tag) : Utf8Index.CopiedKey(tag);
            Vector128<ulong> words = (key | Vector128.Create(CaseBit)).AsUInt64();
            return Add(words[0], words[1]);
        }
        Span<byte> folded = stackalloc byte[tag.Length];
        for (var i = 0; i < tag.Length; i++)
        {
            folded[i] = (byte)(tag[i] | CaseBit);
        }
        return AddToMemory(folded);
    }

    public bool Add(long value) => Add(unchecked((ulong)value), 0);

    /// <summary>Zero is one value, whatever its sign.</summary>
    public bool Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value == 0 ? 0 : value), 0);

    /// <summary>Equal by value: <c>1.0</c> repeats <c>1</c>.</summary>
    public bool Add(decimal value)
    {
        // Dividing by one with many zeros takes the trailing zeros away.
        decimal plain = value == 0 ? 0 : value / 1.0000000000000000000000000000m;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(plain, bits);
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<int, ulong>(bits);
        return Add(words[0], words[1]);
    }

    public bool Add(bool value) => Add(value ? 1UL : 0UL, 0);

    public bool Add(DateOnly value) => Add((ulong)value.DayNumber, 0);

    /// <summary>Equal as instants, whatever the offset.</summary>
    public bool Add(DateTimeOffset value) => Add((ulong)value.UtcTicks, 0);

    public bool Add(Guid value)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<Guid, ulong>(new ReadOnlySpan<Guid>(in value));
        return Add(words[0], words[1]);
    }

    /// <summary>For keys of other types: equal texts are equal values.</summary>
    public bool Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddToMemory(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private bool Add(ulong high, ulong low)
    {
        if (_count >= UniqueRow.Size)
        {
            return AddToMemory(high, low);
        }
        ref UniqueRow row = ref _row;
        uint hash = QuickHash(high ^ BitOperations.RotateLeft(low, 29));
        for (uint like = row.Find(hash, _count); like != 0; like &= like - 1)
        {
            ref UniqueRow.Element other = ref row[BitOperations.TrailingZeroCount(like)];
            if (other.High == high && other.Low == low)
            {
                return false;
            }
        }
        row.Set(_count++, hash, new() { High = high, Low = low, Start = -1 });
        return true;
    }

    private bool AddToMemory(ulong high, ulong low)
    {
        Span<ulong> words = [high, low];
        return AddToMemory(MemoryMarshal.AsBytes(words));
    }

    private bool AddToMemory(scoped ReadOnlySpan<byte> bytes)
    {
        if (_scope == 0)
        {
            _scope = _memory.NewScope();
            ref UniqueRow row = ref _row;
            for (var i = 0; i < _count; i++)
            {
                ref UniqueRow.Element item = ref row[i];
                Span<ulong> words = [item.High, item.Low];
                _memory.Add(_scope, _document, item.Start >= 0 ? TextOf(item) : MemoryMarshal.AsBytes(words));
            }
            _count = UniqueRow.Size;
        }
        return _memory.Add(_scope, _document, bytes);
    }

    private readonly bool TryOffset(scoped ReadOnlySpan<byte> text, out int offset)
    {
        nint distance = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(_document), ref MemoryMarshal.GetReference(text));
        offset = (int)distance;
        return (nuint)distance < (nuint)_document.Length;
    }

    // Only has to tell most texts apart; equality decides.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint QuickHash(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        uint hash = (uint)text.Length * 0x9E3779B1;
        if (text.Length >= sizeof(uint))
        {
            hash ^= Unsafe.ReadUnaligned<uint>(ref first)
                + BitOperations.RotateLeft(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, text.Length - sizeof(uint))), 13);
        }
        else if (!text.IsEmpty)
        {
            hash ^= first + ((uint)Unsafe.Add(ref first, text.Length - 1) << 8) + ((uint)Unsafe.Add(ref first, text.Length / 2) << 16);
        }
        return hash;
    }

    private static uint QuickHash(ulong value) => (uint)((value * 0x9E3779B97F4A7C15) >> 32);

    private readonly ReadOnlySpan<byte> TextOf(in UniqueRow.Element item) => _document.Slice(item.Start, item.Length);
}
