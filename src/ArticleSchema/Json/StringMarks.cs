using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

/// <summary>
/// Two maps of a document, one bit for each byte: where a string may end, and what is not ASCII. Made in one go, they turn the search for a
/// string's end into one load, wherever the string stands; a vector search for each string cost twice that.
/// </summary>
internal readonly ref struct StringMarks
{
    private const int Block = 64;
    private const int BitsPerByte = 8;

    /// <summary>A look ahead begins at a whole byte of the map, so that up to seven of its 64 bits lie behind.</summary>
    private const int Sight = Block - BitsPerByte + 1;

    /// <summary>How far ahead a text's end shows at one look, at most.</summary>
    internal const int Near = Block;

    private readonly ref readonly byte _stops;
    private readonly ref readonly byte _high;

    // Of no text, however near its end one looks.
    private static readonly byte[] s_none = new byte[SizeFor(0)];

    /// <param name="maps">Filled by <see cref="Fill"/> for the document.</param>
    internal StringMarks(ReadOnlySpan<byte> maps)
    {
        _stops = ref MemoryMarshal.GetReference(maps);
        _high = ref Unsafe.Add(ref MemoryMarshal.GetReference(maps), maps.Length / 2);
    }

    /// <summary>Those of no document.</summary>
    internal static StringMarks None => new(s_none);

    /// <summary>How many bytes both maps of a document take.</summary>
    internal static int SizeFor(int length) => ((length / Block) + 3) * (Block / BitsPerByte) * 2;

    /// <summary>The first quote, backslash or control character from a position on, which is at most the document's length; or that length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Stop(int position)
    {
        ulong ahead = Ahead(in _stops, position);
        return ahead != 0 ? position + BitOperations.TrailingZeroCount(ahead) : StopFurther(position);
    }

    /// <summary>How far the next stop is away, if that shows at one look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNearStop(int position, out int distance, out bool isAscii)
    {
        ulong ahead = Ahead(in _stops, position);
        distance = BitOperations.TrailingZeroCount(ahead);
        // Up to the stop, which is ASCII.
        isAscii = (Ahead(in _high, position) & (ahead ^ (ahead - 1))) == 0;
        return ahead != 0;
    }

    /// <summary>Whether all is ASCII in a stretch before a stop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsAscii(int start, int end)
    {
        int length = end - start;
        return length < Sight ? (Ahead(in _high, start) & ((1UL << length) - 1)) == 0 : IsAsciiFurther(start, end);
    }

    private int StopFurther(int position)
    {
        // The map ends in ones.
        ulong ahead;
        do
        {
            position = (position & -BitsPerByte) + Block;
            ahead = Ahead(in _stops, position);
        }
        while (ahead == 0);
        return position + BitOperations.TrailingZeroCount(ahead);
    }

    private bool IsAsciiFurther(int start, int end)
    {
        while (start < end)
        {
            int next = (start & -BitsPerByte) + Block;
            ulong ahead = Ahead(in _high, start);
            if ((end < next ? ahead & ((1UL << (end - start)) - 1) : ahead) != 0)
            {
                return false;
            }
            start = next;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Ahead(ref readonly byte map, int position)
    {
        ulong bits = Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref Unsafe.AsRef(in map), (nint)(uint)position >> 3));
        return (BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits)) >> (position & (BitsPerByte - 1));
    }

    // Not inlined: its constants would crowd out the registers of whoever calls it.
    /// <summary>Makes the maps. What lies behind the document's end counts as a stop. False, with no maps, for bytes that are not UTF-8.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool Fill(ReadOnlySpan<byte> utf8, Span<byte> maps)
    {
        int position;
        if (Utf8Check.CanBeFused(utf8))
        {
            if (!TryFillFused(utf8, maps, out position))
            {
                return false;
            }
        }
        else if (Utf8Check.IsValid(utf8))
        {
            position = FillBlocks(utf8, maps);
        }
        else
        {
            return false;
        }
        FillEnd(utf8[position..], maps, position);
        return true;
    }

    private static int FillBlocks(ReadOnlySpan<byte> utf8, Span<byte> maps)
    {
        ref byte stops = ref MemoryMarshal.GetReference(maps);
        ref byte highs = ref Unsafe.Add(ref stops, maps.Length / 2);
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        var position = 0;
        for (; position + Block <= utf8.Length; position += Block)
        {
            ulong stop = Marks(ref Unsafe.Add(ref first, position), out ulong high);
            Write(ref stops, position, stop);
            Write(ref highs, position, high);
        }
        return position;
    }

    // A block at once costs less than finding out whether it is ASCII, and being wrong about it.
    /// <summary>The same and whether all is UTF-8, each block being loaded once for both.</summary>
    private static bool TryFillFused(ReadOnlySpan<byte> utf8, Span<byte> maps, out int position)
    {
        ref byte stops = ref MemoryMarshal.GetReference(maps);
        ref byte highs = ref Unsafe.Add(ref stops, maps.Length / 2);
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        Write(ref stops, 0, Marks(ref first, out ulong high));
        Write(ref highs, 0, high);
        var mistakes = Vector512<byte>.Zero;
        nint at = Block;
        for (nint last = utf8.Length - Block; at <= last; at += Block)
        {
            ref byte block = ref Unsafe.Add(ref first, at);
            mistakes |= Utf8Check.Mistakes512(ref block);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref stops, (nint)((nuint)at / BitsPerByte)), Marks(ref block, out high));
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref highs, (nint)((nuint)at / BitsPerByte)), high);
        }
        position = (int)at;
        mistakes |= Utf8Check.Mistakes512(ref Unsafe.Add(ref first, utf8.Length - Block));
        return mistakes == Vector512<byte>.Zero && Utf8Check.AreEdgesValid(utf8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillEnd(ReadOnlySpan<byte> rest, Span<byte> maps, int position)
    {
        Span<byte> block = stackalloc byte[Block];
        block.Clear();
        rest.CopyTo(block);
        ref byte stops = ref MemoryMarshal.GetReference(maps);
        ref byte highs = ref Unsafe.Add(ref stops, maps.Length / 2);
        ulong stop = Marks(ref MemoryMarshal.GetReference(block), out ulong high);
        Write(ref stops, position, stop);
        Write(ref highs, position, high);
        Write(ref stops, position + Block, ulong.MaxValue);
        Write(ref highs, position + Block, 0);
    }

    private static void Write(ref byte map, int position, ulong bits) =>
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref map, position / BitsPerByte), BitConverter.IsLittleEndian ? bits : BinaryPrimitives.ReverseEndianness(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Marks(ref byte block, out ulong high)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<byte> chunk = Vector512.LoadUnsafe(ref block);
            high = chunk.ExtractMostSignificantBits();
            return (Vector512.Equals(chunk, Vector512.Create((byte)'"'))
                | Vector512.Equals(chunk, Vector512.Create((byte)'\\'))
                | Vector512.LessThan(chunk, Vector512.Create((byte)' '))).ExtractMostSignificantBits();
        }
        if (Vector256.IsHardwareAccelerated)
        {
            ulong low = Marks256(ref block, out uint lowHigh);
            ulong top = Marks256(ref Unsafe.Add(ref block, 32), out uint topHigh);
            high = lowHigh | ((ulong)topHigh << 32);
            return low | (top << 32);
        }
        ulong all = 0;
        high = 0;
        for (var i = 0; i < 4; i++)
        {
            Vector128<byte> chunk = Vector128.LoadUnsafe(ref block, (nuint)(16 * i));
            all |= (ulong)(Vector128.Equals(chunk, Vector128.Create((byte)'"'))
                | Vector128.Equals(chunk, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(chunk, Vector128.Create((byte)' '))).ExtractMostSignificantBits() << (16 * i);
            high |= (ulong)chunk.ExtractMostSignificantBits() << (16 * i);
        }
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Marks256(ref byte block, out uint high)
    {
        Vector256<byte> chunk = Vector256.LoadUnsafe(ref block);
        high = chunk.ExtractMostSignificantBits();
        return (Vector256.Equals(chunk, Vector256.Create((byte)'"'))
            | Vector256.Equals(chunk, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(chunk, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
    }
}
