using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    private void SkipWhitespace() => _position = SkipWhitespace(_position);

    /// <summary>The first position from <paramref name="position"/> on that holds no white space, or the end.</summary>
    internal readonly int SkipWhitespace(int position)
    {
        // One blank after a colon is the common case of indented text.
        if (position + 1 < _utf8.Length && At(position) == ' ' && At(position + 1) > ' ')
        {
            return position + 1;
        }
        while (position + Vector128<byte>.Count <= _utf8.Length)
        {
            Vector128<byte> chunk = Vector128.LoadUnsafe(ref At(position));
            Vector128<byte> isSpace = Vector128.Equals(chunk, Vector128.Create((byte)' '))
                | Vector128.Equals(chunk, Vector128.Create((byte)'\n'))
                | Vector128.Equals(chunk, Vector128.Create((byte)'\r'))
                | Vector128.Equals(chunk, Vector128.Create((byte)'\t'));
            uint other = ~isSpace.ExtractMostSignificantBits() & 0xFFFF;
            if (other != 0)
            {
                return position + BitOperations.TrailingZeroCount(other);
            }
            position += Vector128<byte>.Count;
        }
        while (position < _utf8.Length && At(position) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }
        return position;
    }

    /// <summary>With how much white space a stretch begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SpacesIn(Vector256<byte> text)
    {
        Vector256<byte> isSpace = Vector256.Equals(text, Vector256.Create((byte)' '))
            | Vector256.Equals(text, Vector256.Create((byte)'\n'))
            | Vector256.Equals(text, Vector256.Create((byte)'\r'))
            | Vector256.Equals(text, Vector256.Create((byte)'\t'));
        return BitOperations.TrailingZeroCount(~isSpace.ExtractMostSignificantBits());
    }
}
