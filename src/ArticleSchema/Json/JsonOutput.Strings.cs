using System.Buffers;
using System.Text;

namespace ArticleSchema.Generated;

public ref partial struct JsonOutput
{
    // Only what RFC 8259 demands: control characters, quote and backslash.
    private static readonly SearchValues<char> s_escapedChars = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\");

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    /// <exception cref="InvalidOperationException">Null, or half of a surrogate pair, unless an object is only being validated.</exception>
    public void String(string? value)
    {
        if (value is null)
        {
            NoValue();
            return;
        }
        ReadOnlySpan<char> rest = value;
        Room(1)[0] = (byte)'"';
        _written++;
        while (true)
        {
            int special = rest.IndexOfAny(s_escapedChars);
            Plain(special < 0 ? rest : rest[..special]);
            if (special < 0)
            {
                break;
            }
            Escape(rest[special]);
            rest = rest[(special + 1)..];
        }
        Span<byte> end = Room(2);
        end[0] = (byte)'"';
        end[1] = (byte)',';
        _written += 2;
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            // Three bytes for a char is the most there is; short texts need no second look.
            Span<byte> room = Room(text.Length <= 256 ? text.Length * 3 : Encoding.UTF8.GetMaxByteCount(text.Length));
            OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(text, room, out int read, out int written, replaceInvalidSequences: false);
            _written += written;
            if (status == OperationStatus.Done)
            {
                return;
            }
            LoneSurrogate(text[read]);
            text = text[(read + 1)..];
        }
    }

    private void LoneSurrogate(char unit)
    {
        if (!_isLenient)
        {
            throw new InvalidOperationException("A text holds half of a surrogate pair: the object cannot be written as JSON.");
        }
        EscapeUnit(unit);
    }

    private void Escape(char special)
    {
        byte letter = special switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => 0,
        };
        if (letter == 0)
        {
            EscapeUnit(special);
            return;
        }
        Span<byte> room = Room(2);
        room[0] = (byte)'\\';
        room[1] = letter;
        _written += 2;
    }

    private void EscapeUnit(char unit)
    {
        Span<byte> room = Room(6);
        room[0] = (byte)'\\';
        room[1] = (byte)'u';
        room[2] = HexDigits[unit >> 12];
        room[3] = HexDigits[(unit >> 8) & 0xF];
        room[4] = HexDigits[(unit >> 4) & 0xF];
        room[5] = HexDigits[unit & 0xF];
        _written += 6;
    }
}
