namespace ArticleSchema.Language.Validation;

/// <summary>Resolves the escapes of a JSON string that a parser has found well-formed.</summary>
internal static class JsonEscapes
{
    /// <summary>
    /// Half a character is kept as the three bytes it would have: no valid text holds them, so it equals nothing but itself.
    /// </summary>
    public static byte[] Resolve(ReadOnlySpan<byte> escaped)
    {
        byte[] buffer = new byte[escaped.Length];
        int length = 0;
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != (byte)'\\')
            {
                buffer[length++] = escaped[i];
                continue;
            }

            i++;
            if (escaped[i] == (byte)'u')
            {
                int codePoint = ReadCodePoint(escaped, ref i);
                length = Append(buffer, length, codePoint);
            }
            else
            {
                buffer[length++] = Single(escaped[i]);
            }
        }

        return buffer.AsSpan(0, length).ToArray();
    }

    public static bool IsHighSurrogate(int unit) => unit is >= 0xD800 and < 0xDC00;

    public static bool IsLowSurrogate(int unit) => unit is >= 0xDC00 and < 0xE000;

    /// <summary>The four hexadecimal digits at a place, or -1.</summary>
    public static int Hex4(ReadOnlySpan<byte> text, int at)
    {
        if (at + 4 > text.Length)
        {
            return -1;
        }

        int value = 0;
        for (int i = at; i < at + 4; i++)
        {
            int digit = HexDigit(text[i]);
            if (digit < 0)
            {
                return -1;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    public static int HexDigit(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    private static int ReadCodePoint(ReadOnlySpan<byte> text, ref int at)
    {
        int unit = Hex4(text, at + 1);
        at += 4;
        if (IsHighSurrogate(unit) && at + 6 < text.Length && text[at + 1] == (byte)'\\' && text[at + 2] == (byte)'u')
        {
            int low = Hex4(text, at + 3);
            if (IsLowSurrogate(low))
            {
                at += 6;
                return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            }
        }

        return unit;
    }

    private static int Append(byte[] buffer, int length, int codePoint)
    {
        switch (codePoint)
        {
            case < 0x80:
                buffer[length++] = (byte)codePoint;
                break;
            case < 0x800:
                buffer[length++] = (byte)(0xC0 | (codePoint >> 6));
                buffer[length++] = Trail(codePoint);
                break;
            case < 0x10000:
                buffer[length++] = (byte)(0xE0 | (codePoint >> 12));
                buffer[length++] = Trail(codePoint >> 6);
                buffer[length++] = Trail(codePoint);
                break;
            default:
                buffer[length++] = (byte)(0xF0 | (codePoint >> 18));
                buffer[length++] = Trail(codePoint >> 12);
                buffer[length++] = Trail(codePoint >> 6);
                buffer[length++] = Trail(codePoint);
                break;
        }

        return length;
    }

    private static byte Trail(int bits) => (byte)(0x80 | (bits & 0x3F));

    private static byte Single(byte letter) => letter switch
    {
        (byte)'b' => 0x08,
        (byte)'f' => 0x0C,
        (byte)'n' => 0x0A,
        (byte)'r' => 0x0D,
        (byte)'t' => 0x09,
        _ => letter,
    };
}
