namespace ArticleSchema.Language.Formats;

/// <summary>Questions about single ASCII bytes; a byte of a longer UTF-8 sequence answers no to all of them.</summary>
internal static class Ascii
{
    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    public static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 25;

    public static bool IsLower(byte value) => (uint)(value - 'a') <= 25;

    public static bool IsUpper(byte value) => (uint)(value - 'A') <= 25;

    public static bool IsLetterOrDigit(byte value) => IsDigit(value) || IsLetter(value);

    public static bool IsHexDigit(byte value) => IsDigit(value) || (uint)((value | 0x20) - 'a') <= 5;

    public static byte ToLower(byte value) => IsUpper(value) ? (byte)(value | 0x20) : value;

    public static byte ToUpper(byte value) => IsLower(value) ? (byte)(value & ~0x20) : value;

    public static bool AreDigits(ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (!IsDigit(value)) return false;
        }
        return true;
    }

    public static bool AreLetters(ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (!IsLetter(value)) return false;
        }
        return true;
    }

    public static bool AreLettersOrDigits(ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (!IsLetterOrDigit(value)) return false;
        }
        return true;
    }

    /// <summary>Reads two digits; negative when one of them is none.</summary>
    public static int TwoDigits(ReadOnlySpan<byte> text, int index)
    {
        uint tens = (uint)(text[index] - '0');
        uint ones = (uint)(text[index + 1] - '0');
        return tens > 9 || ones > 9 ? -1 : (int)(tens * 10 + ones);
    }

    public static void WriteTwoDigits(Span<byte> destination, int index, int value)
    {
        destination[index] = (byte)('0' + value / 10);
        destination[index + 1] = (byte)('0' + value % 10);
    }

    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length) return false;
        for (int i = 0; i < left.Length; i++)
        {
            if (ToLower(left[i]) != ToLower(right[i])) return false;
        }
        return true;
    }

    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix) =>
        text.Length >= prefix.Length && EqualsIgnoreCase(text.Slice(0, prefix.Length), prefix);
}
