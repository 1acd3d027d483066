using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>From a short text in UTF-8 to a number: an open table, addressed by length and the first and last bytes.</summary>
internal sealed class Utf8Index
{
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
        ulong key = KeyOf(utf8);
        int place = PlaceOf(key);
        while (_slots[place].Value != 0)
        {
            if (_texts[place].AsSpan().SequenceEqual(utf8))
            {
                throw new ArgumentException($"'{text}' stands twice.", nameof(text));
            }
            place = (place + 1) & (_slots.Length - 1);
        }
        _slots[place] = new() { Key = key, Value = value + 1 };
        _texts[place] = utf8;
    }

    /// <summary>The number of a text, or -1.</summary>
    internal int Find(ReadOnlySpan<byte> text)
    {
        ulong key = KeyOf(text);
        Slot[] slots = _slots;
        for (int place = PlaceOf(key); ; place = (place + 1) & (slots.Length - 1))
        {
            Slot slot = slots[place];
            if (slot.Value == 0)
            {
                return -1;
            }
            // Up to eight bytes the key is the whole text, but for its length.
            if (slot.Key == key && text.SequenceEqual(_texts[place]))
            {
                return slot.Value - 1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> _shift);

    private static ulong KeyOf(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        switch (text.Length)
        {
            case >= sizeof(ulong):
                return Unsafe.ReadUnaligned<ulong>(ref first)
                    ^ (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, text.Length - sizeof(ulong))) << 3)
                    ^ (ulong)text.Length;
            case >= sizeof(uint):
                return Unsafe.ReadUnaligned<uint>(ref first)
                    | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, text.Length - sizeof(uint))) << 32);
            case > 0:
                return first
                    | ((ulong)Unsafe.Add(ref first, text.Length / 2) << 8)
                    | ((ulong)Unsafe.Add(ref first, text.Length - 1) << 16)
                    | ((ulong)text.Length << 24);
            default:
                return 0;
        }
    }

    private struct Slot
    {
        internal ulong Key;

        /// <summary>The number plus one; 0 is an empty place.</summary>
        internal int Value;
    }
}
