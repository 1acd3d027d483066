using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

/// <summary>
/// From UTF-8 that is known to be valid to strings, in one allocation. The framework's transcoder checks again what was checked, and
/// is slow where scripts mix.
/// </summary>
internal static class Transcoding
{
    private const int RoomOnStack = 112;

    internal static int CountCodePoints(ReadOnlySpan<byte> utf8) => utf8.Length - CountContinuations(utf8, out _);

    /// <param name="utf8">The text.</param>
    /// <param name="isAscii">Whether it is nothing else.</param>
    /// <param name="shortTexts">The thread's, if they are at hand.</param>
    /// <param name="readable">How many bytes may be read from where the text begins.</param>
    internal static string ToText(ReadOnlySpan<byte> utf8, bool isAscii, string?[]? shortTexts = null, int readable = 0)
    {
        if (utf8.IsEmpty)
        {
            return "";
        }
        if (isAscii)
        {
            return utf8.Length <= ShortTexts.MaxLength ? ShortTexts.Get(shortTexts ?? ShortTexts.OfThread, utf8) : Widen(utf8);
        }
        if (utf8.Length <= RoomOnStack && readable >= utf8.Length + Vector128<byte>.Count)
        {
            return ToShortText(utf8);
        }
        int continuations = CountContinuations(utf8, out int quadruples);
        // Zeroed by the allocator, written below, not seen by anybody until then.
        var text = new string('\0', utf8.Length - continuations + quadruples);
        ToUtf16(utf8, ref MemoryMarshal.GetReference<char>(text), text.Length);
        return text;
    }

    /// <summary>Of a text with bytes behind it: into room that is large enough in any case, so that nothing is counted before, and in whole vectors.</summary>
    [SkipLocalsInit]
    private static string ToShortText(ReadOnlySpan<byte> utf8)
    {
        Span<char> room = stackalloc char[RoomOnStack + Vector128<byte>.Count];
        ref byte from = ref MemoryMarshal.GetReference(utf8);
        ref char to = ref MemoryMarshal.GetReference(room);
        var i = 0;
        var written = 0;
        while (i < utf8.Length)
        {
            uint high = Vector128.LoadUnsafe(ref from, (nuint)i).ExtractMostSignificantBits();
            WidenVector(ref from, ref Unsafe.As<char, ushort>(ref to), i, written);
            int ascii = Math.Min(high == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(high), utf8.Length - i);
            i += ascii;
            written += ascii;
            while (i < utf8.Length && Unsafe.Add(ref from, i) >= 0x80)
            {
                i += DecodeOne(ref Unsafe.Add(ref from, i), ref to, ref written);
            }
        }
        return new(room[..written]);
    }

    internal static string Widen(ReadOnlySpan<byte> ascii)
    {
        var text = new string('\0', ascii.Length);
        ref byte from = ref MemoryMarshal.GetReference(ascii);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference<char>(text));
        var i = 0;
        if (ascii.Length >= Vector128<byte>.Count)
        {
            // The last vector overlaps the one before instead of leaving a rest.
            int last = ascii.Length - Vector128<byte>.Count;
            for (; i < last; i += Vector128<byte>.Count)
            {
                WidenVector(ref from, ref to, i, i);
            }
            WidenVector(ref from, ref to, last, last);
            return text;
        }
        if (ascii.Length >= sizeof(ulong))
        {
            WidenWord(ref from, ref to, 0);
            WidenWord(ref from, ref to, ascii.Length - sizeof(ulong));
            return text;
        }
        for (; i < ascii.Length; i++)
        {
            Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
        }
        return text;
    }

    private static void WidenWord(ref byte from, ref ushort to, int at) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at))).AsByte()).StoreUnsafe(ref to, (nuint)at);

    private static void WidenVector(ref byte from, ref ushort to, int read, int written)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)read));
        lower.StoreUnsafe(ref to, (nuint)written);
        upper.StoreUnsafe(ref to, (nuint)(written + Vector128<ushort>.Count));
    }

    private static void ToUtf16(ReadOnlySpan<byte> utf8, ref char to, int length)
    {
        ref byte from = ref MemoryMarshal.GetReference(utf8);
        var i = 0;
        var written = 0;
        while (i < utf8.Length)
        {
            int ascii = 0;
            if (i + Vector128<byte>.Count <= utf8.Length && written + Vector128<byte>.Count <= length)
            {
                // What is written too much is overwritten by what follows.
                uint high = Vector128.LoadUnsafe(ref from, (nuint)i).ExtractMostSignificantBits();
                WidenVector(ref from, ref Unsafe.As<char, ushort>(ref to), i, written);
                ascii = high == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(high);
            }
            else
            {
                while (i + ascii < utf8.Length && Unsafe.Add(ref from, i + ascii) < 0x80)
                {
                    Unsafe.Add(ref to, written + ascii) = (char)Unsafe.Add(ref from, i + ascii);
                    ascii++;
                }
            }
            i += ascii;
            written += ascii;
            while (i < utf8.Length && Unsafe.Add(ref from, i) >= 0x80)
            {
                i += DecodeOne(ref Unsafe.Add(ref from, i), ref to, ref written);
            }
        }
    }

    /// <summary>One sequence of two bytes or more. It is whole: the document's UTF-8 was checked before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int DecodeOne(ref byte from, ref char to, ref int written)
    {
        int lead = from;
        int second = Unsafe.Add(ref from, 1) & 0x3F;
        if (lead < 0xE0)
        {
            Unsafe.Add(ref to, written++) = (char)(((lead & 0x1F) << 6) | second);
            return 2;
        }
        int third = Unsafe.Add(ref from, 2) & 0x3F;
        if (lead < 0xF0)
        {
            Unsafe.Add(ref to, written++) = (char)(((lead & 0x0F) << 12) | (second << 6) | third);
            return 3;
        }
        int scalar = ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (Unsafe.Add(ref from, 3) & 0x3F);
        Unsafe.Add(ref to, written++) = (char)(0xD7C0 + (scalar >> 10));
        Unsafe.Add(ref to, written++) = (char)(0xDC00 + (scalar & 0x3FF));
        return 4;
    }

    private static int CountContinuations(ReadOnlySpan<byte> utf8, out int quadruples)
    {
        var continuations = 0;
        quadruples = 0;
        var i = 0;
        ref byte from = ref MemoryMarshal.GetReference(utf8);
        for (; i + Vector128<byte>.Count <= utf8.Length; i += Vector128<byte>.Count)
        {
            Vector128<byte> chunk = Vector128.LoadUnsafe(ref from, (nuint)i);
            continuations += BitOperations.PopCount(
                Vector128.LessThan(chunk.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits());
            quadruples += BitOperations.PopCount(
                Vector128.GreaterThanOrEqual(chunk, Vector128.Create((byte)0xF0)).ExtractMostSignificantBits());
        }
        for (; i < utf8.Length; i++)
        {
            byte one = Unsafe.Add(ref from, i);
            continuations += (sbyte)one < -64 ? 1 : 0;
            quadruples += one >= 0xF0 ? 1 : 0;
        }
        return continuations;
    }
}
