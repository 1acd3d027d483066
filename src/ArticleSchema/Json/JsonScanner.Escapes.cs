using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>Makes the text of a string with escapes, and moves behind the string.</summary>
    /// <param name="start">Behind the opening quote.</param>
    /// <param name="position">The first backslash.</param>
    private bool Unescape(int start, int position, out ReadOnlySpan<byte> text)
    {
        // A text is never longer than it was escaped. Whole vectors are copied, so there is one of slack.
        Workspace memory = Memory;
        Span<byte> room = memory.TextRoom(_utf8.Length - start + Vector128<byte>.Count);
        _utf8[start..position].CopyTo(room);
        int written = position - start;
        text = default;
        while (true)
        {
            position = CopyRun(position, room, ref written);
            if (position >= _utf8.Length)
            {
                return false;
            }
            if (At(position) == '"')
            {
                break;
            }
            if (At(position) != '\\' || !UnescapeOne(ref position, room, ref written))
            {
                return false;
            }
        }
        text = room[..written];
        memory.KeepText(written);
        _position = position + 1;
        return true;
    }

    // Copies what needs no thought, up to the next quote, backslash, control character or the end.
    private readonly int CopyRun(int position, Span<byte> room, ref int written)
    {
        int end = _marks.Stop(position);
        int length = end - position;
        if (length <= Vector128<byte>.Count && position + Vector128<byte>.Count <= _utf8.Length && written + Vector128<byte>.Count <= room.Length)
        {
            Vector128.LoadUnsafe(ref At(position)).StoreUnsafe(ref Unsafe.Add(ref MemoryMarshal.GetReference(room), written));
        }
        else
        {
            _utf8[position..end].CopyTo(room[written..]);
        }
        written += length;
        return end;
    }

    private readonly bool UnescapeOne(ref int position, Span<byte> room, ref int written)
    {
        if (position + 1 >= _utf8.Length)
        {
            return false;
        }
        byte plain = At(position + 1) switch
        {
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            (byte)'/' => (byte)'/',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            _ => 0,
        };
        if (plain != 0)
        {
            room[written++] = plain;
            position += 2;
            return true;
        }
        if (!TryUtf16Unit(position, out int unit))
        {
            return false;
        }
        position += 6;
        Rune scalar;
        if (char.IsHighSurrogate((char)unit))
        {
            if (!TryUtf16Unit(position, out int low) || !Rune.TryCreate((char)unit, (char)low, out scalar))
            {
                return false;
            }
            position += 6;
        }
        else if (!Rune.TryCreate((char)unit, out scalar))
        {
            return false;
        }
        written += scalar.EncodeToUtf8(room[written..]);
        return true;
    }

    private readonly bool TryUtf16Unit(int position, out int unit)
    {
        unit = 0;
        if (position + 6 > _utf8.Length || At(position) != '\\' || At(position + 1) != 'u')
        {
            return false;
        }
        for (int i = position + 2; i < position + 6; i++)
        {
            int digit = HexDigit(At(i));
            if (digit < 0)
            {
                return false;
            }
            unit = (unit << 4) | digit;
        }
        return true;
    }

    private static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
