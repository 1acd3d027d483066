using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>Reads a string. The text is valid for as long as the scanner.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Text(out JsonText text)
    {
        if (!Begins((byte)'"'))
        {
            text = default;
            return false;
        }
        int start = _position + 1;
        int end = FindSpecial(start, out bool isAscii);
        if (end < _utf8.Length && At(end) == '"' && end - start <= _maxStringLength)
        {
            text = new(_utf8[start..end], isAscii);
            _position = end + 1;
            return true;
        }
        return TextWithEscapes(start, end, isAscii, out text);
    }

    /// <summary>The position of the first quote, backslash or control character from <paramref name="position"/> on, or the end.</summary>
    // As wide as the processor allows: most strings end in the first vector, and a loop not taken is none mispredicted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int FindSpecial(int position, out bool isAscii)
    {
        if (Vector512.IsHardwareAccelerated && position + Vector512<byte>.Count <= _utf8.Length)
        {
            Vector512<byte> chunk = Vector512.LoadUnsafe(ref At(position));
            ulong special = (Vector512.Equals(chunk, Vector512.Create((byte)'"'))
                | Vector512.Equals(chunk, Vector512.Create((byte)'\\'))
                | Vector512.LessThan(chunk, Vector512.Create((byte)' '))).ExtractMostSignificantBits();
            if (special != 0)
            {
                int count = BitOperations.TrailingZeroCount(special);
                isAscii = (chunk.ExtractMostSignificantBits() & ((1UL << count) - 1)) == 0;
                return position + count;
            }
        }
        else if (Vector256.IsHardwareAccelerated && position + Vector256<byte>.Count <= _utf8.Length)
        {
            Vector256<byte> chunk = Vector256.LoadUnsafe(ref At(position));
            uint special = (Vector256.Equals(chunk, Vector256.Create((byte)'"'))
                | Vector256.Equals(chunk, Vector256.Create((byte)'\\'))
                | Vector256.LessThan(chunk, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
            if (special != 0)
            {
                int count = BitOperations.TrailingZeroCount(special);
                isAscii = (chunk.ExtractMostSignificantBits() & ((1u << count) - 1)) == 0;
                return position + count;
            }
        }
        return FindSpecialFurther(position, out isAscii);
    }

    private readonly int FindSpecialFurther(int position, out bool isAscii)
    {
        uint high = 0;
        while (position + Vector128<byte>.Count <= _utf8.Length)
        {
            Vector128<byte> chunk = Vector128.LoadUnsafe(ref At(position));
            uint special = SpecialBytes(chunk);
            if (special != 0)
            {
                int count = BitOperations.TrailingZeroCount(special);
                high |= chunk.ExtractMostSignificantBits() & ((1u << count) - 1);
                isAscii = high == 0;
                return position + count;
            }
            high |= chunk.ExtractMostSignificantBits();
            position += Vector128<byte>.Count;
        }
        while (position < _utf8.Length && At(position) is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
        {
            high |= At(position) & 0x80u;
            position++;
        }
        isAscii = high == 0;
        return position;
    }

    private static uint SpecialBytes(Vector128<byte> chunk) =>
        (Vector128.Equals(chunk, Vector128.Create((byte)'"'))
            | Vector128.Equals(chunk, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(chunk, Vector128.Create((byte)' '))).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TextWithEscapes(int start, int end, bool isAscii, out JsonText text)
    {
        text = default;
        if (end >= _utf8.Length || At(end) < ' ')
        {
            return Fail();
        }
        if (At(end) == '"')
        {
            text = new(_utf8[start..end], isAscii);
            _position = end + 1;
        }
        else if (!Unescape(start, end, out ReadOnlySpan<byte> unescaped))
        {
            return Fail();
        }
        else
        {
            text = new(unescaped);
        }
        return text.Utf8.Length <= _maxStringLength || text.Length <= _maxStringLength || Fail();
    }
}
