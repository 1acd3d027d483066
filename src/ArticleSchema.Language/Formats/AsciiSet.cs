#if NET
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace ArticleSchema.Language.Formats;

/// <summary>A set of ASCII bytes; bytes from 0x80 on are never in it.</summary>
internal sealed class AsciiSet
{
    public const string Digits = "0123456789";
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#if NET
    // Before the first set is made.
    private static readonly Vector256<byte> s_rowBits = Twice(Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0));
    private static readonly Vector512<byte> s_rowBits4 = Vector512.Create(s_rowBits, s_rowBits);
#endif

    public static readonly AsciiSet Alphanumeric = new(Letters + Digits);

    private readonly ulong _low;
    private readonly ulong _high;
#if NET
    private readonly SearchValues<byte> _values;

    // By the lower half of a byte, a bit for each upper half with which it is a member; four times the same.
    private readonly Vector512<byte> _rows;
#endif

    public AsciiSet(string members)
    {
        foreach (char member in members)
        {
            if (member < 64) _low |= 1UL << member;
            else _high |= 1UL << (member - 64);
        }
#if NET
        _values = SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(members));
        Span<byte> rows = stackalloc byte[Vector128<byte>.Count];
        rows.Clear();
        foreach (char member in members) rows[member & 0x0F] |= (byte)(1 << (member >> 4));
        _rows = Vector512.Create(Twice(Vector128.Create<byte>(rows)), Twice(Vector128.Create<byte>(rows)));
#endif
    }

    public bool Contains(byte value) => value < 128 && (((value < 64 ? _low : _high) >> (value & 63)) & 1) != 0;

    public bool ContainsAll(ReadOnlySpan<byte> text) => IndexOfOther(text) < 0;

    /// <summary>Where the first byte outside the set stands, or a negative number.</summary>
    public int IndexOfOther(ReadOnlySpan<byte> text)
    {
#if NET
        return text.IndexOfAnyExcept(_values);
#else
        for (int i = 0; i < text.Length; i++)
        {
            if (!Contains(text[i])) return i;
        }
        return -1;
#endif
    }
#if NET
    /// <summary>Where members stand; only with AVX2.</summary>
    // The index of a byte beyond ASCII has its highest bit set, and finds nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint In(Vector256<byte> text)
    {
        Vector256<byte> upper = Vector256.ShiftRightLogical(text.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);
        return ~Vector256.Equals(Avx2.Shuffle(_rows.GetLower(), text) & Avx2.Shuffle(s_rowBits, upper), Vector256<byte>.Zero).ExtractMostSignificantBits();
    }

    /// <summary>The same; only with AVX-512.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong In(Vector512<byte> text)
    {
        Vector512<byte> upper = Vector512.ShiftRightLogical(text.AsUInt16(), 4).AsByte() & Vector512.Create((byte)0x0F);
        return ~Vector512.Equals(Avx512BW.Shuffle(_rows, text) & Avx512BW.Shuffle(s_rowBits4, upper), Vector512<byte>.Zero).ExtractMostSignificantBits();
    }

    private static Vector256<byte> Twice(Vector128<byte> half) => Vector256.Create(half, half);
#endif
}
