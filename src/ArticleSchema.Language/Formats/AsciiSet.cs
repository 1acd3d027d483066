#if NET
using System.Buffers;
#endif

namespace ArticleSchema.Language.Formats;

/// <summary>A set of ASCII bytes; bytes from 0x80 on are never in it.</summary>
internal sealed class AsciiSet
{
    public const string Digits = "0123456789";
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private readonly ulong _low;
    private readonly ulong _high;
#if NET
    private readonly SearchValues<byte> _values;
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
}
