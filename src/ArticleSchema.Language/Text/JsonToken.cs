namespace ArticleSchema.Language.Text;

/// <summary>Stretches of a JSON text, be it right or wrong.</summary>
internal static class JsonToken
{
    /// <summary>The string, number, word or sign that begins at a place; nothing where white space does.</summary>
    public static TextSpan At(string text, int start)
    {
        int end = start;
        if (start < text.Length && text[start] == '"')
        {
            for (end++; end < text.Length && text[end] is not ('"' or '\n'); end++)
            {
                end += text[end] == '\\' ? 1 : 0;
            }

            return TextSpan.FromBounds(start, Math.Min(end + 1, text.Length));
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '+' or '.'))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end == start && end < text.Length && !char.IsWhiteSpace(text[end]) ? end + 1 : end);
    }
}
