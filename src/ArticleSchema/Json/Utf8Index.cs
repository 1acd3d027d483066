using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>
/// From a short text in UTF-8 to a number: an open table. Up to sixteen bytes are hashed and compared as one vector, whatever their number: a
/// choice by length would be guessed wrong for every other name.
/// </summary>
internal sealed class Utf8Index
{
    /// <summary>How many bytes make up a key.</summary>
    internal const int Size = 16;

    // At n, n bytes of ones before zeros.
    private static ReadOnlySpan<byte> Masks =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private readonly Slot[] _slots;
    private readonly byte[][] _texts;
    private readonly int _shift;

    internal Utf8Index(int count)
    {
        int bits = 3;
        while (1 << bits < count * 4)
        {
            bits++;
        }
        _shift = 64 - bits;
        _slots = new Slot[1 << bits];
        _texts = new byte[_slots.Length][];
    }

    internal void Add(string text, int value)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Vector128<byte> key = CopiedKey(utf8.AsSpan(0, Math.Min(utf8.Length, Size)));
        int place = PlaceOf(key, utf8.Length);
        while (_slots[place].Value != 0)
        {
            if (_texts[place].AsSpan().SequenceEqual(utf8))
            {
                throw new ArgumentException($"'{text}' stands twice.", nameof(text));
            }
            place = (place + 1) & (_slots.Length - 1);
        }
        _slots[place] = new() { Key = key, Length = utf8.Length, Value = value + 1 };
        _texts[place] = utf8;
    }

    /// <summary>The number of a text, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> text) => Find(text, text.Length);

    /// <param name="text">What to find.</param>
    /// <param name="readable">How many bytes may be read from where the text begins: all that follow it in a document.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ReadOnlySpan<byte> text, int readable) => readable >= Size ? Find(text, KeyOf(text)) : FindCopied(text);

    // At a document's end.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindCopied(ReadOnlySpan<byte> text) => Find(text, CopiedKey(text));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ReadOnlySpan<byte> text, Vector128<byte> key)
    {
        ref Slot slot = ref SlotAt(PlaceOf(key, text.Length));
        return slot.Key == key && slot.Length == text.Length && text.Length <= Size && slot.Value != 0
            ? slot.Value - 1
            : FindFurther(text, PlaceOf(key, text.Length));
    }

    /// <summary>From the place on where a text would stand.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindFurther(ReadOnlySpan<byte> text, int place)
    {
        Vector128<byte> key = CopiedKey(text[..Math.Min(text.Length, Size)]);
        for (; ; place = (place + 1) & (_slots.Length - 1))
        {
            ref Slot slot = ref SlotAt(place);
            if (slot.Value == 0)
            {
                return -1;
            }
            if (slot.Key == key && slot.Length == text.Length && (text.Length <= Size || text.SequenceEqual(_texts[place])))
            {
                return slot.Value - 1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Slot SlotAt(int place) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_slots), place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(Vector128<byte> key, int length)
    {
        Vector128<ulong> words = key.AsUInt64();
        return (int)(((words.ToScalar() + ((ulong)(uint)length << 56)) * 0x9E3779B97F4A7C15 + (words.GetElement(1) * 0xC2B2AE3D27D4EB4F)) >> _shift);
    }

    /// <summary>The first bytes of a text, with zeros behind it; as many as a key has must be readable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> KeyOf(ReadOnlySpan<byte> text) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text))
            & Vector128.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(Masks), Size - Math.Min(text.Length, Size)));

    /// <summary>The same whatever may be read; the text is no longer than a key.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static Vector128<byte> CopiedKey(ReadOnlySpan<byte> text)
    {
        Span<byte> copy = stackalloc byte[Size];
        copy.Clear();
        text.CopyTo(copy);
        return Vector128.Create<byte>(copy);
    }

    private struct Slot
    {
        internal Vector128<byte> Key;
        internal int Length;

        /// <summary>The number plus one; 0 is an empty place.</summary>
        internal int Value;
    }
}
