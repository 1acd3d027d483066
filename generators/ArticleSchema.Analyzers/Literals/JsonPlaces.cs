using ArticleSchema.Language.Validation;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>From the positions of problems to stretches of a JSON text.</summary>
internal sealed class JsonPlaces(string json)
{
    /// <summary>Start and length of what stands at a position: a string, a number, a word, one bracket.</summary>
    public (int Start, int Length) Find(TextPosition position)
    {
        int start = Start(position);
        return (start, Length(start));
    }

    private int Start(TextPosition position)
    {
        int at = 0;
        for (int line = 1; line < position.Line; at++)
        {
            if (at >= json.Length)
            {
                return json.Length;
            }

            line += json[at] == '\n' || (json[at] == '\r' && (at + 1 == json.Length || json[at + 1] != '\n')) ? 1 : 0;
        }

        return Math.Min(at + position.Column - 1, json.Length);
    }

    private int Length(int start)
    {
        int end = start;
        if (start < json.Length && json[start] == '"')
        {
            for (end++; end < json.Length && json[end] != '"'; end++)
            {
                end += json[end] == '\\' ? 1 : 0;
            }

            return Math.Min(end + 1, json.Length) - start;
        }

        while (end < json.Length && (char.IsLetterOrDigit(json[end]) || json[end] is '-' or '+' or '.'))
        {
            end++;
        }

        return Math.Max(end - start, 1);
    }
}
