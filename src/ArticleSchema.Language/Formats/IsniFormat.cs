namespace ArticleSchema.Language.Formats;

/// <summary>An ISNI, <c>0000 0001 2103 2683</c>: with spaces, with hyphens, without either, or as its URL; the check digit must be right.</summary>
internal static class IsniFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text) => TryParse(text, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out ulong key)
    {
        ReadOnlySpan<byte> rest = IdentifierUrl.SkipScheme(text, out bool isUrl);
        if (isUrl)
        {
            key = 0;
            if (!IdentifierUrl.Skip(ref rest, "isni.org/"u8) && !IdentifierUrl.Skip(ref rest, "www.isni.org/"u8)) return false;
            IdentifierUrl.Skip(ref rest, "isni/"u8);
            return ChecksumFormat.TryParse(rest, separator: null, out key);
        }
        return ChecksumFormat.TryParse(rest, separator: null, out key)
            || ChecksumFormat.TryParse(rest, (byte)' ', out key)
            || ChecksumFormat.TryParse(rest, (byte)'-', out key);
    }
}
