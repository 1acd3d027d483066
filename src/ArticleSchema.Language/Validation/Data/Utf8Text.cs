#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>UTF-8 as bytes: decoding and counting.</summary>
internal static class Utf8Text
{
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

    public static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);

    public static bool Is(this ReadOnlySpan<byte> utf8, string ascii)
    {
        if (utf8.Length != ascii.Length)
        {
            return false;
        }

        for (int i = 0; i < ascii.Length; i++)
        {
            if (utf8[i] != ascii[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Equal but for the case of ASCII letters.</summary>
    public static bool IsSameInAnyCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int i = 0; i < left.Length; i++)
        {
            int difference = left[i] ^ right[i];
            if (difference != 0 && !(difference == 0x20 && (left[i] | 0x20) is >= 'a' and <= 'z'))
            {
                return false;
            }
        }

        return true;
    }

    public static long CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        int at = 0;
#if NET
        for (; Vector256.IsHardwareAccelerated && at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            count += BitOperations.PopCount(Starts(Vector256.Create(utf8.Slice(at))));
        }
#endif

        for (; at < utf8.Length; at++)
        {
            count += IsStart(utf8[at]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many units of UTF-16 a text is; of bytes that are not UTF-8 some number.</summary>
    public static int CountUnits(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        int at = 0;
#if NET
        for (; Vector256.IsHardwareAccelerated && at <= utf8.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            Vector256<byte> text = Vector256.Create(utf8.Slice(at));
            uint pairs = Vector256.GreaterThanOrEqual(text, Vector256.Create((byte)0xF0)).ExtractMostSignificantBits();
            count += BitOperations.PopCount(Starts(text)) + BitOperations.PopCount(pairs);
        }
#endif

        for (; at < utf8.Length; at++)
        {
            count += utf8[at] >= 0xF0 ? 2 : IsStart(utf8[at]) ? 1 : 0;
        }

        return count;
    }

    private static bool IsStart(byte b) => (b & 0xC0) != 0x80;

#if NET
    // As signed numbers, the bytes that go on with a sequence are the least.
    private static uint Starts(Vector256<byte> text) =>
        Vector256.GreaterThan(text.AsSByte(), Vector256.Create((sbyte)-65)).ExtractMostSignificantBits();
#endif

    /// <summary>The bytes of the well-formed sequence at the start, or 0 where there is none (Unicode 3.9, table 3-7).</summary>
    public static int SequenceLength(ReadOnlySpan<byte> utf8)
    {
        byte lead = utf8[0];
        if (lead < 0x80)
        {
            return 1;
        }

        int length = lead switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        if (length == 0 || utf8.Length < length)
        {
            return 0;
        }

        byte low = lead switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        byte high = lead switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (utf8[1] < low || utf8[1] > high)
        {
            return 0;
        }

        for (int i = 2; i < length; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
