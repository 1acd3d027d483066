namespace ArticleSchema.Language.Formats;

/// <summary>Identifiers are written bare or as a web address; this takes the address away.</summary>
internal static class IdentifierUrl
{
    public static ReadOnlySpan<byte> SkipScheme(ReadOnlySpan<byte> text, out bool isUrl)
    {
        isUrl = Skip(ref text, "https://"u8) || Skip(ref text, "http://"u8);
        return text;
    }

    public static bool Skip(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix)
    {
        if (!text.StartsWith(prefix)) return false;
        text = text.Slice(prefix.Length);
        return true;
    }
}
