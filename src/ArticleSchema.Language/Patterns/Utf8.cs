namespace ArticleSchema.Language.Patterns;

/// <summary>UTF-8 to code points.</summary>
internal static class Utf8
{
    /// <summary>Reads the code point at the index and moves past it; negative for bytes that are not UTF-8.</summary>
    public static int Read(ReadOnlySpan<byte> text, ref int index)
    {
        byte lead = text[index++];
        if (lead < 0x80) return lead;
        int more;
        int codePoint;
        int least;
        if (lead is >= 0xC2 and < 0xE0) (more, codePoint, least) = (1, lead & 0x1F, 0x80);
        else if (lead is >= 0xE0 and < 0xF0) (more, codePoint, least) = (2, lead & 0x0F, 0x800);
        else if (lead is >= 0xF0 and < 0xF5) (more, codePoint, least) = (3, lead & 0x07, 0x10000);
        else return -1;
        for (; more > 0; more--)
        {
            if (index == text.Length || (text[index] & 0xC0) != 0x80) return -1;
            codePoint = codePoint << 6 | text[index++] & 0x3F;
        }
        bool isScalar = codePoint >= least && codePoint <= CodePointSet.MaxCodePoint && codePoint is < 0xD800 or > 0xDFFF;
        return isScalar ? codePoint : -1;
    }
}
