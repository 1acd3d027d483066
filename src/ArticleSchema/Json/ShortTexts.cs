using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>
/// The short texts a thread has made lately: news documents repeat roles, desks, places and languages, and a string found here is one
/// not allocated. Bounded: a place holds one text, the newest.
/// </summary>
internal static class ShortTexts
{
    internal const int MaxLength = 24;
    private const int Places = 512;

    [ThreadStatic]
    private static string?[]? s_texts;

    /// <summary>This thread's texts: to be asked for once, and handed to each <see cref="Get"/>.</summary>
    internal static string?[] OfThread => s_texts ??= new string?[Places];

    internal static string Get(string?[] texts, ReadOnlySpan<byte> ascii)
    {
        ref string? place = ref texts[Hash(ascii) % Places];
        if (place is { } text && text.Length == ascii.Length && Ascii.Equals(ascii, text))
        {
            return text;
        }
        return place = Transcoding.Widen(ascii);
    }

    // A poor hash costs a string, no more; it only has to be quick.
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        ulong bits;
        if (text.Length >= sizeof(ulong))
        {
            bits = Unsafe.ReadUnaligned<ulong>(ref first)
                + (31 * Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, text.Length - sizeof(ulong))));
        }
        else if (text.Length >= sizeof(uint))
        {
            bits = Unsafe.ReadUnaligned<uint>(ref first)
                | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, text.Length - sizeof(uint))) << 32);
        }
        else
        {
            bits = first | ((ulong)Unsafe.Add(ref first, text.Length / 2) << 8) | ((ulong)Unsafe.Add(ref first, text.Length - 1) << 16);
        }
        return (uint)(((bits ^ (ulong)text.Length) * 0x9E3779B97F4A7C15) >> 40);
    }
}
