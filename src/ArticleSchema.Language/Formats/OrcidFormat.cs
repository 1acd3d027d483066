namespace ArticleSchema.Language.Formats;

/// <summary>An ORCID iD, <c>0000-0002-1825-0097</c>, bare or as its URL; the check digit must be right.</summary>
internal static class OrcidFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text) => TryParse(text, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out ulong key)
    {
        ReadOnlySpan<byte> rest = IdentifierUrl.SkipScheme(text, out bool isUrl);
        if (isUrl && !IdentifierUrl.Skip(ref rest, "orcid.org/"u8) && !IdentifierUrl.Skip(ref rest, "www.orcid.org/"u8))
        {
            key = 0;
            return false;
        }
        return ChecksumFormat.TryParse(rest, (byte)'-', out key);
    }
}
