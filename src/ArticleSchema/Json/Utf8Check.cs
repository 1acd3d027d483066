using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace ArticleSchema.Generated;

/// <summary>
/// Whether bytes are UTF-8, at the same pace whatever the script: the framework's check is fast for ASCII alone, and was a quarter of
/// the time of validating a document with names from all over Europe.
/// </summary>
/// <remarks>
/// The method of Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): every mistake shows in two
/// neighbouring bytes, so three tables of sixteen, looked up by half-bytes, name the mistakes each half allows; what all three
/// allow has happened. Only how many continuation bytes follow needs a look two and three bytes back.
/// </remarks>
internal static class Utf8Check
{
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;

    // Of four bytes: overlong, or so large that the second byte does not matter. The first bytes tell which, so one bit serves both.
    private const byte Overlong4OrLarger = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte AnyLow = TooShort | TooLong | TwoContinuations;

    private const int Block = 64;

    /// <summary>How far back a block is read.</summary>
    private const int Before = 3;

    /// <summary>Whether <see cref="Mistakes512"/> can be asked on the way through a text for another purpose: of its last block too.</summary>
    internal static bool CanBeFused(ReadOnlySpan<byte> utf8) => Avx512BW.IsSupported && utf8.Length >= Block + Before;

    // Not inlined: its constants would crowd out the registers of whoever calls it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        if (!Vector128.IsHardwareAccelerated || utf8.Length < Block)
        {
            return Utf8.IsValid(utf8);
        }
        ref byte first = ref MemoryMarshal.GetReference(utf8);
        Vector128<byte> mistakes = StartMistakes(utf8);
        int last = utf8.Length - Block;
        if (last < Before)
        {
            return (mistakes | EdgeMistakes(utf8.Slice(Block - Before, Before), utf8[Block..])) == Vector128<byte>.Zero;
        }
        var wasAscii = false;
        for (int position = Block; position < last; position += Block)
        {
            bool isAscii = IsAscii(ref Unsafe.Add(ref first, position));
            // A block of ASCII can still cut short what the one before began.
            if (!isAscii || !wasAscii)
            {
                mistakes |= Mistakes(ref first, position);
            }
            wasAscii = isAscii;
        }
        mistakes |= Mistakes(ref first, last);
        return mistakes == Vector128<byte>.Zero && IsEndWhole(utf8);
    }

    /// <summary>Whether the first block holds no mistakes, and nothing is cut short at the end; what lies between is for <see cref="Mistakes512"/>.</summary>
    /// <param name="utf8">More than a block.</param>
    internal static bool AreEdgesValid(ReadOnlySpan<byte> utf8) => StartMistakes(utf8) == Vector128<byte>.Zero && IsEndWhole(utf8);

    // Nothing stands before the first block. If it is ASCII, as the beginning of JSON mostly is, there is nothing to find in it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StartMistakes(ReadOnlySpan<byte> utf8) =>
        IsAscii(ref MemoryMarshal.GetReference(utf8)) ? default : EdgeMistakes([], utf8[..Block]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsEndWhole(ReadOnlySpan<byte> utf8) => utf8[^1] < 0xC0 && utf8[^2] < 0xE0 && utf8[^3] < 0xF0;

    /// <summary>The first block has no bytes before it, that of a short text no others behind it: both are copied beside zeros.</summary>
    /// <remarks>Apart, since a method with memory on the stack is never compiled anew once its constants are known.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> EdgeMistakes(ReadOnlySpan<byte> before, ReadOnlySpan<byte> block)
    {
        Span<byte> edge = stackalloc byte[Before + Block];
        edge.Clear();
        before.CopyTo(edge);
        block.CopyTo(edge[Before..]);
        return Mistakes(ref MemoryMarshal.GetReference(edge), Before);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAscii(ref byte block) =>
        ((Vector256.LoadUnsafe(ref block) | Vector256.LoadUnsafe(ref block, 32)) & Vector256.Create((byte)0x80)) == Vector256<byte>.Zero;

    /// <summary>The mistakes that end in the block at <paramref name="position"/>; the bytes before it are read too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Mistakes(ref byte first, int position)
    {
        ref byte block = ref Unsafe.Add(ref first, position);
        if (Avx2.IsSupported)
        {
            Vector256<byte> wide = Mistakes256(ref block) | Mistakes256(ref Unsafe.Add(ref block, 32));
            return wide.GetLower() | wide.GetUpper();
        }
        return Mistakes128(ref block) | Mistakes128(ref Unsafe.Add(ref block, 16))
            | Mistakes128(ref Unsafe.Add(ref block, 32)) | Mistakes128(ref Unsafe.Add(ref block, 48));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Mistakes128(ref byte first)
    {
        Vector128<byte> now = Vector128.LoadUnsafe(ref first);
        Vector128<byte> before = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        Vector128<byte> twoBefore = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        Vector128<byte> threeBefore = Vector128.LoadUnsafe(ref Unsafe.Subtract(ref first, 3));

        Vector128<byte> found = Vector128.ShuffleNative(s_leadHigh, Vector128.ShiftRightLogical(before, 4))
            & Vector128.ShuffleNative(s_leadLow, before & Vector128.Create((byte)0x0F))
            & Vector128.ShuffleNative(s_nextHigh, Vector128.ShiftRightLogical(now, 4));
        Vector128<byte> needsContinuation =
            Vector128.GreaterThanOrEqual(twoBefore, Vector128.Create((byte)0xE0))
            | Vector128.GreaterThanOrEqual(threeBefore, Vector128.Create((byte)0xF0));
        return found ^ (needsContinuation & Vector128.Create(TwoContinuations));
    }

    // The same on twice the bytes: this instruction looks each half up in a table of its own.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Mistakes256(ref byte first)
    {
        Vector256<byte> now = Vector256.LoadUnsafe(ref first);
        Vector256<byte> before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        Vector256<byte> twoBefore = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        Vector256<byte> threeBefore = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref first, 3));
        Vector256<byte> low = Vector256.Create((byte)0x0F);

        // Shifting words lets bits of a neighbour in, which the mask takes out again; there is no shift of bytes.
        Vector256<byte> beforeHigh = Vector256.ShiftRightLogical(before.AsUInt16(), 4).AsByte() & low;
        Vector256<byte> nowHigh = Vector256.ShiftRightLogical(now.AsUInt16(), 4).AsByte() & low;
        Vector256<byte> found = Avx2.Shuffle(s_leadHighTwice, beforeHigh)
            & Avx2.Shuffle(s_leadLowTwice, before & low)
            & Avx2.Shuffle(s_nextHighTwice, nowHigh);
        Vector256<byte> needsContinuation =
            Vector256.GreaterThanOrEqual(twoBefore, Vector256.Create((byte)0xE0))
            | Vector256.GreaterThanOrEqual(threeBefore, Vector256.Create((byte)0xF0));
        return found ^ (needsContinuation & Vector256.Create(TwoContinuations));
    }

    /// <summary>The mistakes that end in a block; the bytes before it are read too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<byte> Mistakes512(ref byte first)
    {
        Vector512<byte> now = Vector512.LoadUnsafe(ref first);
        Vector512<byte> before = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref first, 1));
        Vector512<byte> twoBefore = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref first, 2));
        Vector512<byte> threeBefore = Vector512.LoadUnsafe(ref Unsafe.Subtract(ref first, 3));
        Vector512<byte> low = Vector512.Create((byte)0x0F);
        Vector512<byte> beforeHigh = Vector512.ShiftRightLogical(before.AsUInt16(), 4).AsByte() & low;
        Vector512<byte> nowHigh = Vector512.ShiftRightLogical(now.AsUInt16(), 4).AsByte() & low;
        Vector512<byte> found = Avx512BW.Shuffle(s_leadHigh4, beforeHigh)
            & Avx512BW.Shuffle(s_leadLow4, before & low)
            & Avx512BW.Shuffle(s_nextHigh4, nowHigh);
        // Only of E0 and more, F0 and more the highest bit is left.
        Vector512<byte> needsContinuation =
            Avx512BW.SubtractSaturate(twoBefore, Vector512.Create((byte)(0xE0 - TwoContinuations)))
            | Avx512BW.SubtractSaturate(threeBefore, Vector512.Create((byte)(0xF0 - TwoContinuations)));
        return found ^ (needsContinuation & Vector512.Create(TwoContinuations));
    }

    // Fields of a class whose initialiser has run are constants to the optimising compiler, and stay in registers.
    private static readonly Vector128<byte> s_leadHigh = Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | Overlong4OrLarger);

    private static readonly Vector128<byte> s_leadLow = Vector128.Create(
        AnyLow | Overlong3 | Overlong2 | Overlong4OrLarger, AnyLow | Overlong2, AnyLow, AnyLow,
        AnyLow | TooLarge,
        AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger,
        AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger,
        AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger,
        AnyLow | TooLarge | Overlong4OrLarger | Surrogate,
        AnyLow | TooLarge | Overlong4OrLarger, AnyLow | TooLarge | Overlong4OrLarger);

    private static readonly Vector128<byte> s_nextHigh = Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | Overlong4OrLarger,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    private static readonly Vector256<byte> s_leadHighTwice = Vector256.Create(s_leadHigh, s_leadHigh);
    private static readonly Vector256<byte> s_leadLowTwice = Vector256.Create(s_leadLow, s_leadLow);
    private static readonly Vector256<byte> s_nextHighTwice = Vector256.Create(s_nextHigh, s_nextHigh);
    private static readonly Vector512<byte> s_leadHigh4 = Vector512.Create(s_leadHighTwice, s_leadHighTwice);
    private static readonly Vector512<byte> s_leadLow4 = Vector512.Create(s_leadLowTwice, s_leadLowTwice);
    private static readonly Vector512<byte> s_nextHigh4 = Vector512.Create(s_nextHighTwice, s_nextHighTwice);
}
