using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>A string of the document, unescaped, in the document itself or in the scanner's memory.</summary>
/// <remarks>Two words, so that it is handed on in registers.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct JsonText
{
    private readonly ref readonly byte _first;

    // Twice the number of bytes, and one more if not all of them are ASCII.
    private readonly nuint _size;

    internal JsonText(ref readonly byte first, int length, bool isAscii)
    {
        _first = ref first;
        _size = ((nuint)(uint)length << 1) | (isAscii ? 0u : 1u);
    }

    internal JsonText(ReadOnlySpan<byte> utf8, bool isAscii)
        : this(ref MemoryMarshal.GetReference(utf8), utf8.Length, isAscii)
    {
    }

    /// <summary>Trusts its caller that this is UTF-8.</summary>
    public JsonText(ReadOnlySpan<byte> utf8)
        : this(utf8, Ascii.IsValid(utf8))
    {
    }

    public ReadOnlySpan<byte> Utf8 => MemoryMarshal.CreateReadOnlySpan(in _first, (int)(_size >> 1));

    public bool IsAscii => (_size & 1) == 0;

    /// <summary>Whether this is no text, not even an empty one: none was read.</summary>
    internal bool IsMissing => Unsafe.IsNullRef(in _first);

    /// <summary>The number of code points, which is what <c>length</c> counts.</summary>
    public int Length => IsAscii ? Utf8.Length : Transcoding.CountCodePoints(Utf8);

    /// <summary>
    /// Whether <see cref="Length"/> lies between two bounds, which mostly shows without counting: a code point has one to four bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasLength(int min, int max)
    {
        uint bytes = (uint)(_size >> 1);
        // So many that there are enough code points of four bytes; both bounds are constants where this is inlined.
        return min <= max / 4
            ? bytes - ((uint)min * 4) <= (uint)max - ((uint)min * 4) || CountsTo(this, min, max)
            : (bytes - (uint)min <= (uint)(max - min) && IsAscii) || CountsTo(this, min, max);
    }

    // Static: a text whose address is taken would no longer be kept in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool CountsTo(JsonText text, int min, int max)
    {
        int length = text.Length;
        return length >= min && length <= max;
    }

    public bool Is(ReadOnlySpan<byte> text) => Utf8.SequenceEqual(text);

    public override string ToString() => Transcoding.ToText(Utf8, IsAscii);

    /// <summary>Whether a text is one JSON value as we read it, whatever its type.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<byte> utf8, ValidationOptions options)
    {
        var json = new JsonScanner(utf8, new JsonScanner.Frame[JsonScanner.FrameCount(options)], options);
        bool isWellFormed = json.Skip() && json.End();
        json.Dispose();
        return isWellFormed;
    }
}
