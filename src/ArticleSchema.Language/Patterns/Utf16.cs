namespace ArticleSchema.Language.Patterns;

/// <summary>UTF-16 to code points.</summary>
internal static class Utf16
{
    /// <summary>Reads the code point at the index and moves past it; negative for half a surrogate pair.</summary>
    public static int Read(ReadOnlySpan<char> text, ref int index)
    {
        char first = text[index++];
        if (!char.IsSurrogate(first)) return first;
        if (!char.IsHighSurrogate(first) || index == text.Length || !char.IsLowSurrogate(text[index])) return -1;
        return char.ConvertToUtf32(first, text[index++]);
    }
}
