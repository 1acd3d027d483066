#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema.Language.Formats;

/// <summary>
/// A text of up to 64 bytes, looked at all at once: of each kind of byte, a bit for every place where one stands. What a grammar asks is then
/// arithmetic with bits, and takes the same time for every text.
/// </summary>
internal readonly ref struct TextMasks
{
    private const int Size = 64;

    // As one vector, or as two where the processor has none so long.
    private readonly Vector512<byte> _text;
    private readonly Vector256<byte> _front;
    private readonly Vector256<byte> _back;

    /// <param name="text">For which <see cref="Suit"/> is true.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextMasks(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        if (Avx512BW.IsSupported)
        {
            _text = Vector512.LoadUnsafe(ref first);
        }
        else
        {
            _front = Vector256.LoadUnsafe(ref first);
            _back = Vector256.LoadUnsafe(ref first, (nuint)Vector256<byte>.Count);
        }
        All = ulong.MaxValue >> (Size - text.Length);
    }

    /// <summary>All places of the text.</summary>
    public ulong All { get; }

    /// <param name="text">Some text.</param>
    /// <param name="readable">How many bytes may be read from where it begins: all that follow it in a document.</param>
    public static bool Suit(ReadOnlySpan<byte> text, int readable) => Avx2.IsSupported && readable >= Size && text.Length is > 0 and <= Size;

    /// <summary>Where bytes of a set stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong In(AsciiSet set) => (Avx512BW.IsSupported ? set.In(_text) : set.In(_front) | (ulong)set.In(_back) << 32) & All;

    /// <summary>Where a byte stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(byte value)
    {
        if (Avx512BW.IsSupported) return Vector512.Equals(_text, Vector512.Create(value)).ExtractMostSignificantBits() & All;
        var all = Vector256.Create(value);
        return (Vector256.Equals(_front, all).ExtractMostSignificantBits() | (ulong)Vector256.Equals(_back, all).ExtractMostSignificantBits() << 32) & All;
    }
}
#endif
