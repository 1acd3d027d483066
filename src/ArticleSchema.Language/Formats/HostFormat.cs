namespace ArticleSchema.Language.Formats;

/// <summary>Domain names and IP addresses, as parts of URIs and e-mail addresses.</summary>
internal static class HostFormat
{
    /// <summary>Labels of letters, digits and inner hyphens (RFC 1123); a single label is enough, a final dot is not taken.</summary>
    public static bool IsDomain(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > 253) return false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '.')
            {
                if (!Ascii.IsLetterOrDigit(text[i]) && text[i] != '-') return false;
                continue;
            }
            int length = i - start;
            if (length is 0 or > 63 || text[start] == '-' || text[i - 1] == '-') return false;
            start = i + 1;
        }
        return true;
    }

    /// <summary>Four decimal numbers of 0 to 255 without leading zeros.</summary>
    public static bool IsIPv4(ReadOnlySpan<byte> text)
    {
        int parts = 0;
        int value = 0;
        int digits = 0;
        foreach (byte current in text)
        {
            if (Ascii.IsDigit(current))
            {
                if (digits > 0 && value == 0) return false;
                value = value * 10 + (current - '0');
                digits++;
                if (value > 255) return false;
            }
            else
            {
                if (current != '.' || digits == 0 || ++parts == 4) return false;
                value = 0;
                digits = 0;
            }
        }
        return parts == 3 && digits > 0;
    }

    /// <summary>Eight groups of up to four hexadecimal digits, one run of them as <c>::</c>, the last two also as IPv4. No zone.</summary>
    public static bool IsIPv6(ReadOnlySpan<byte> text)
    {
        int groups = 0;
        bool compressed = false;
        int index = 0;
        if (text.Length >= 2 && text[0] == ':' && text[1] == ':')
        {
            compressed = true;
            index = 2;
        }
        while (index < text.Length)
        {
            int start = index;
            while (index < text.Length && Ascii.IsHexDigit(text[index])) index++;
            if (index < text.Length && text[index] == '.')
            {
                if (!IsIPv4(text.Slice(start))) return false;
                groups += 2;
                break;
            }
            if (index == start || index - start > 4 || ++groups > 8) return false;
            if (index == text.Length) break;
            if (text[index++] != ':' || index == text.Length) return false;
            if (text[index] == ':')
            {
                if (compressed) return false;
                compressed = true;
                index++;
            }
        }
        return compressed ? groups < 8 : groups == 8;
    }
}
