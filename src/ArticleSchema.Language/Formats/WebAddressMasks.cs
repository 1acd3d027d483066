#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema.Language.Formats;

/// <summary>
/// What <see cref="UriFormat.IsPlainWebAddress"/> asks of host and path, for the length that most have: every byte is told what it may be
/// in one go, and the rest is arithmetic with bits.
/// </summary>
internal static class WebAddressMasks
{
    /// <summary>A path may hold them: RFC 3986 unreserved, sub-delimiters, <c>:</c>, <c>@</c> and <c>/</c>. By the lower half of a byte, a bit for each upper half from 2 to 7.</summary>
    private static readonly Vector256<byte> s_path = Rows("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/");

    private static readonly Vector256<byte> s_alphanumeric = Rows("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly Vector256<byte> s_rowBits = Twice(Vector128.Create((byte)0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0));

    /// <summary>Whether this processor and a length suit.</summary>
    public static bool Suit(int length) => Avx2.IsSupported && length is >= 32 and <= 64;

    /// <param name="rest">Of 32 to 64 bytes, what stands behind <c>https://</c>.</param>
    public static bool IsHostAndPath(ReadOnlySpan<byte> rest)
    {
        ref byte first = ref MemoryMarshal.GetReference(rest);
        int behind = rest.Length - Vector256<byte>.Count;
        Look(Vector256.LoadUnsafe(ref first), out ulong path, out ulong letters, out ulong slashes, out ulong dots, out ulong others);
        Look(Vector256.LoadUnsafe(ref first, (nuint)behind), out ulong path2, out ulong letters2, out ulong slashes2, out ulong dots2, out ulong others2);
        path |= path2 << behind;
        letters |= letters2 << behind;
        slashes |= slashes2 << behind;
        dots |= dots2 << behind;
        others |= others2 << behind;

        int host = BitOperations.TrailingZeroCount(slashes);
        if (host is 0 or 64 || (~path << (64 - rest.Length) >> (64 - rest.Length)) >> host != 0)
        {
            return false;
        }
        // One dot at the end is the root's.
        host -= host > 1 ? (int)(dots >> (host - 1) & 1) : 0;
        ulong name = (1UL << host) - 1;
        dots &= name;
        ulong starts = dots << 1;
        return ((letters | others | dots) & name) == name
            && (dots & (starts | 1 | (1UL << (host - 1)))) == 0
            && (starts & ~letters) == 0;
    }

    /// <param name="chunk">Some bytes.</param>
    /// <param name="path">May stand in a path.</param>
    /// <param name="letters">Letters and digits.</param>
    /// <param name="slashes">Where they stand.</param>
    /// <param name="dots">Where they stand.</param>
    /// <param name="others">Hyphens and low lines.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Look(Vector256<byte> chunk, out ulong path, out ulong letters, out ulong slashes, out ulong dots, out ulong others)
    {
        Vector256<byte> rows = Avx2.Shuffle(s_rowBits, Vector256.ShiftRightLogical(chunk.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F));
        // The index of a byte beyond ASCII has its highest bit set, and finds nothing.
        path = ~Vector256.Equals(Avx2.Shuffle(s_path, chunk) & rows, Vector256<byte>.Zero).ExtractMostSignificantBits();
        letters = ~Vector256.Equals(Avx2.Shuffle(s_alphanumeric, chunk) & rows, Vector256<byte>.Zero).ExtractMostSignificantBits();
        slashes = Vector256.Equals(chunk, Vector256.Create((byte)'/')).ExtractMostSignificantBits();
        dots = Vector256.Equals(chunk, Vector256.Create((byte)'.')).ExtractMostSignificantBits();
        others = (Vector256.Equals(chunk, Vector256.Create((byte)'-')) | Vector256.Equals(chunk, Vector256.Create((byte)'_'))).ExtractMostSignificantBits();
    }

    private static Vector256<byte> Rows(string members)
    {
        Span<byte> rows = stackalloc byte[Vector128<byte>.Count];
        rows.Clear();
        foreach (char member in members) rows[member & 0x0F] |= (byte)(1 << (member >> 4) - 2);
        return Twice(Vector128.Create<byte>(rows));
    }

    private static Vector256<byte> Twice(Vector128<byte> half) => Vector256.Create(half, half);
}
#endif
