using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>
/// From the first eight bytes of a name in a document to the member that it can only be. To know that one need not know where the name ends, nor
/// compare it: the processor can go on to what is done with the member while both are still under way.
/// </summary>
/// <remarks>Names that begin alike, or whose places coincide in spite of all, are not found but for the first: a guess that is not confirmed means nothing.</remarks>
internal readonly struct NameHeads
{
    private const int Tries = 64;
    private const int SlotsPerName = 8;

    private readonly ushort[] _members;
    private readonly ulong _factor;
    private readonly int _shift;

    internal NameHeads(ReadOnlySpan<string> names)
    {
        var heads = new ulong[names.Length];
        Span<byte> text = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < names.Length; i++)
        {
            ReadOnlySpan<byte> quoted = Encoding.UTF8.GetBytes(names[i] + "\"");
            text.Clear();
            quoted[..Math.Min(quoted.Length, text.Length)].CopyTo(text);
            heads[i] = HeadOf(ref MemoryMarshal.GetReference(text));
        }
        int bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(names.Length + 1) * SlotsPerName));
        _shift = 64 - bits;
        _members = new ushort[1 << bits];
        var fewest = int.MaxValue;
        ulong factor = 0x9E3779B97F4A7C15;
        for (var i = 0; i < Tries && fewest > 0; i++, factor = (factor * 0xD1342543DE82EF95) + 2)
        {
            int clashes = Place(heads, factor | 1, _shift, _members);
            if (clashes < fewest)
            {
                (fewest, _factor) = (clashes, factor | 1);
            }
        }
        Place(heads, _factor, _shift, _members);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ref byte text) =>
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_members), (nint)((HeadOf(ref text) * _factor) >> _shift));

    /// <summary>Gives each head its place; how many went without one.</summary>
    private static int Place(ReadOnlySpan<ulong> heads, ulong factor, int shift, ushort[] members)
    {
        // Of the number behind the last member, nothing is expected.
        Array.Fill(members, (ushort)heads.Length);
        var clashes = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            ref ushort member = ref members[(heads[i] * factor) >> shift];
            clashes += member < heads.Length ? 1 : 0;
            member = member < heads.Length ? member : (ushort)i;
        }
        return clashes;
    }

    /// <summary>The first eight bytes; those behind a quote, which are no longer the name's, as zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HeadOf(ref byte text)
    {
        ulong head = Unsafe.ReadUnaligned<ulong>(ref text);
        head = BitConverter.IsLittleEndian ? head : BinaryPrimitives.ReverseEndianness(head);
        ulong others = head ^ 0x2222222222222222;
        // The lowest bit that is set is the first quote's; above it the sum may have carried.
        ulong quotes = (others - 0x0101010101010101) & ~others & 0x8080808080808080;
        return head & (quotes ^ (quotes - 1));
    }
}
