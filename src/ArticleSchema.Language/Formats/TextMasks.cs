#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleSchema.Language.Formats;

/// <summary>
/// A text of 8 to 64 bytes, looked at all at once: of each kind of byte, a bit for every place where one stands. What a grammar asks is then
/// arithmetic with bits, and takes the same time for every text.
/// </summary>
internal readonly ref struct TextMasks
{
    private readonly Vector256<byte> _first;
    private readonly Vector256<byte> _last;

    // How many bytes each of the two loads has, and how far behind the first one's beginning the last one's stands: they overlap.
    private readonly int _size;
    private readonly int _shift;

    /// <param name="text">Of a length that suits.</param>
    public TextMasks(ReadOnlySpan<byte> text)
    {
        ref byte first = ref MemoryMarshal.GetReference(text);
        _size = text.Length >= 32 ? 32 : text.Length >= 16 ? 16 : 8;
        _shift = text.Length - _size;
        ref byte last = ref Unsafe.Add(ref first, _shift);
        switch (_size)
        {
            case 32:
                _first = Vector256.LoadUnsafe(ref first);
                _last = Vector256.LoadUnsafe(ref last);
                break;
            case 16:
                _first = Vector256.Create(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref last));
                break;
            default:
                _first = Vector256.Create(Unsafe.ReadUnaligned<ulong>(ref first), Unsafe.ReadUnaligned<ulong>(ref last), 0, 0).AsByte();
                break;
        }
    }

    /// <summary>Whether this processor and a length suit.</summary>
    public static bool Suit(int length) => Avx2.IsSupported && length is >= 8 and <= 64;

    /// <summary>Where bytes of a set stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong In(AsciiSet set) => Join(set.In(_first), _size == 32 ? set.In(_last) : 0);

    /// <summary>Where a byte stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Of(byte value)
    {
        var all = Vector256.Create(value);
        return Join(Vector256.Equals(_first, all).ExtractMostSignificantBits(), _size == 32 ? Vector256.Equals(_last, all).ExtractMostSignificantBits() : 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Join(uint first, uint last) => _size == 32
        ? first | ((ulong)last << _shift)
        : (first & ((1u << _size) - 1)) | ((ulong)(first >> _size & ((1u << _size) - 1)) << _shift);
}
#endif
