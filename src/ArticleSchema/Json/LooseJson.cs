namespace ArticleSchema.Generated;

/// <summary>Takes the comments and trailing commas out of JSON that is otherwise known to be right.</summary>
internal static class LooseJson
{
    internal static ReadOnlySpan<byte> Strict(ReadOnlySpan<byte> loose)
    {
        if (!loose.Contains((byte)'/') && !HasTrailingComma(loose))
        {
            return loose;
        }
        var strict = new byte[loose.Length];
        var written = 0;
        for (var i = 0; i < loose.Length;)
        {
            int length = TokenLength(loose[i..]);
            ReadOnlySpan<byte> token = loose.Slice(i, length);
            i += length;
            if (token[0] == '/')
            {
                // A blank, so that numbers on either side stay two.
                strict[written++] = (byte)' ';
                continue;
            }
            if (token[0] is (byte)'}' or (byte)']')
            {
                TakeBackComma(strict, written);
            }
            token.CopyTo(strict.AsSpan(written));
            written += length;
        }
        return strict.AsSpan(0, written);
    }

    private static bool HasTrailingComma(ReadOnlySpan<byte> loose)
    {
        for (int comma = loose.IndexOf((byte)','); comma >= 0;)
        {
            ReadOnlySpan<byte> rest = loose[(comma + 1)..].TrimStart(" \t\r\n"u8);
            if (!rest.IsEmpty && rest[0] is (byte)'}' or (byte)']')
            {
                return true;
            }
            int next = rest.IndexOf((byte)',');
            comma = next < 0 ? -1 : loose.Length - rest.Length + next;
        }
        return false;
    }

    private static void TakeBackComma(byte[] strict, int written)
    {
        int last = strict.AsSpan(0, written).LastIndexOfAnyExcept(" \t\r\n"u8);
        if (last >= 0 && strict[last] == ',')
        {
            strict[last] = (byte)' ';
        }
    }

    // A string, a comment, or one byte of anything else.
    private static int TokenLength(ReadOnlySpan<byte> text)
    {
        if (text[0] == '"')
        {
            var i = 1;
            while (text[i] != '"')
            {
                i += text[i] == '\\' ? 2 : 1;
            }
            return i + 1;
        }
        if (text[0] != '/')
        {
            return 1;
        }
        if (text[1] == '*')
        {
            return text[2..].IndexOf("*/"u8) + 4;
        }
        int end = text.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? text.Length : end;
    }
}
