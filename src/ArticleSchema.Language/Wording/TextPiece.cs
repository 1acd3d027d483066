namespace ArticleSchema.Language.Wording;

/// <summary>A piece of a text, and where it stands there, in UTF-16 units.</summary>
internal readonly record struct TextPiece(string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A part of this piece without the white space, and the given characters, around it.</summary>
    public TextPiece Slice(int start, int length, params char[] around)
    {
        int end = start + length;
        while (start < end && IsAround(Text[start], around))
        {
            start++;
        }

        while (end > start && IsAround(Text[end - 1], around))
        {
            end--;
        }

        return new(Text.Substring(start, end - start), Start + start);
    }

    public TextPiece Trim(params char[] around) => Slice(0, Text.Length, around);

    /// <summary>The words, cut at white space.</summary>
    public List<TextPiece> Words()
    {
        var words = new List<TextPiece>();
        for (int i = 0; i < Text.Length;)
        {
            int start = i;
            while (i < Text.Length && !char.IsWhiteSpace(Text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(new(Text.Substring(start, i - start), Start + start));
            }

            i++;
        }

        return words;
    }

    private static bool IsAround(char c, char[] around) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' || Array.IndexOf(around, c) >= 0;
}
