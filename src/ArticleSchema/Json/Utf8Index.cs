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
    private static readonly byte[] s_masks = [.. Enumerable.Repeat((byte)0xFF, Size), .. new byte[Size]];

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
        Vector128<byte> key = KeyOf(utf8, utf8.Length);
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
    internal int Find(ReadOnlySpan<byte> text, int readable)
    {
        Vector128<byte> key = KeyOf(text, readable);
        ref Slot slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (int place = PlaceOf(key, text.Length); ; place = (place + 1) & (_slots.Length - 1))
        {
            ref Slot slot = ref Unsafe.Add(ref slots, place);
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
    private int PlaceOf(Vector128<byte> key, int length)
    {
        Vector128<ulong> words = key.AsUInt64();
        return (int)(((words.ToScalar() + ((ulong)(uint)length << 56)) * 0x9E3779B97F4A7C15 + (words.GetElement(1) * 0xC2B2AE3D27D4EB4F)) >> _shift);
    }

    /// <summary>The first bytes of a text, with zeros behind it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="readable">How many bytes may be read from where it begins.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> KeyOf(ReadOnlySpan<byte> text, int readable)
    {
        if (readable < Size)
        {
            return CopiedKey(text);
        }
        int length = Math.Min(text.Length, Size);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text))
            & Vector128.LoadUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_masks), Size - length));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> CopiedKey(ReadOnlySpan<byte> text)
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
