namespace ArticleSchema.Language.Formats;

/// <summary>ISO 7064 MOD 11-2 over sixteen characters, the check of ORCID and ISNI.</summary>
internal static class ChecksumFormat
{
    public const int Digits = 16;

    /// <summary>
    /// Reads the fifteen digits and the check character. Between groups of four stands the separator, if there is one. The key is the
    /// number with ten for <c>X</c>, so equal identifiers have equal keys.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> text, byte? separator, out ulong key)
    {
        key = 0;
        if (text.Length != (separator is null ? Digits : Digits + 3)) return false;
        int sum = 0;
        ulong digits = 0;
        int last = text.Length - 1;
        for (int i = 0; i < last; i++)
        {
            if (separator is byte expected && i % 5 == 4)
            {
                if (text[i] != expected) return false;
                continue;
            }
            int digit = text[i] - '0';
            if ((uint)digit > 9) return false;
            sum = (sum + digit) * 2 % 11;
            digits = digits * 10 + (uint)digit;
        }
        int check = (12 - sum) % 11;
        if (text[last] != (check == 10 ? 'X' : '0' + check)) return false;
        key = digits * 11 + (uint)check;
        return true;
    }
}
