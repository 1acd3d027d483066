using System.Buffers.Text;
#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace ArticleSchema.Language.Formats;

/// <summary>RFC 9562 text form: 8-4-4-4-12 hexadecimal digits of either case; any version and variant.</summary>
internal static class UuidFormat
{
    public const int Length = 36;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length) return false;
        for (int i = 0; i < Length; i++)
        {
            bool hyphen = i is 8 or 13 or 18 or 23;
            if (hyphen ? text[i] != '-' : !Ascii.IsHexDigit(text[i])) return false;
        }
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
#if NET
        if (text.Length == Length && Vector128.IsHardwareAccelerated) return TryParseAtOnce(text, out value);
#endif
        return text.Length == Length && Utf8Parser.TryParse(text, out value, out int consumed, 'D') && consumed == Length;
    }

#if NET
    /// <summary>All digits at a time: those before and behind the middle as one vector each, without the hyphens.</summary>
    private static bool TryParseAtOnce(ReadOnlySpan<byte> text, out Guid value)
    {
        const byte None = 255;
        ref byte first = ref MemoryMarshal.GetReference(text);
        Vector128<byte> start = Vector128.LoadUnsafe(ref first);
        Vector128<byte> middle = Vector128.LoadUnsafe(ref first, 16);
        Vector128<byte> end = Vector128.LoadUnsafe(ref first, 20);
        Vector128<byte> front = Vector128.Shuffle(start, Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, None, None))
            | Vector128.Shuffle(middle, Vector128.Create(None, None, None, None, None, None, None, None, None, None, None, None, None, None, 0, 1));
        Vector128<byte> back = Vector128.Shuffle(middle, Vector128.Create((byte)3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, None, None, None, None))
            | Vector128.Shuffle(end, Vector128.Create(None, None, None, None, None, None, None, None, None, None, None, None, 12, 13, 14, 15));
        Vector128<byte> wrong = ToDigits(ref front) | ToDigits(ref back);
        value = default;
        if (wrong != Vector128<byte>.Zero || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return false;
        Vector128<byte> bytes = Vector128.Narrow(Join(front.AsUInt16()), Join(back.AsUInt16()));
        value = new(MemoryMarshal.AsBytes(new ReadOnlySpan<Vector128<byte>>(in bytes)), bigEndian: true);
        return true;
    }

    /// <summary>What hexadecimal digits are worth; answers which bytes are none.</summary>
    private static Vector128<byte> ToDigits(ref Vector128<byte> text)
    {
        Vector128<byte> digit = text - Vector128.Create((byte)'0');
        Vector128<byte> letter = (text | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> isDigit = Vector128.LessThan(digit, Vector128.Create((byte)10));
        Vector128<byte> isLetter = Vector128.LessThan(letter, Vector128.Create((byte)6));
        text = Vector128.ConditionalSelect(isDigit, digit, letter + Vector128.Create((byte)10));
        return ~(isDigit | isLetter);
    }

    /// <summary>Two digits each as one byte, the first the higher.</summary>
    private static Vector128<ushort> Join(Vector128<ushort> digits) =>
        BitConverter.IsLittleEndian
            ? (Vector128.ShiftLeft(digits, 4) | Vector128.ShiftRightLogical(digits, 8)) & Vector128.Create((ushort)0xFF)
            : (Vector128.ShiftRightLogical(digits, 4) | digits) & Vector128.Create((ushort)0xFF);
#endif
}
