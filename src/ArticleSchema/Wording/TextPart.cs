using System.Globalization;

namespace ArticleSchema;

/// <summary>A part of a text that was read.</summary>
/// <param name="Text">The part.</param>
/// <param name="Start">Where it begins in the whole, in UTF-16 units from 0.</param>
public readonly record struct TextPart(string Text, int Start)
{
    /// <summary>The place as the vocabulary writes it: line and columns from 1, in code points, as <c>1:18-55</c>.</summary>
    /// <param name="whole">The text that the part is of.</param>
    /// <param name="line">The line of a file on which that text begins.</param>
    public News.Span ToSpan(string whole, int line = 1)
    {
        ArgumentNullException.ThrowIfNull(whole);
        (int firstLine, int first) = Place(whole, Math.Clamp(Start, 0, whole.Length), line);
        (int lastLine, int last) = Place(whole, Math.Clamp(Start + Math.Max(Text.Length - 1, 0), 0, whole.Length), line);
        return News.Span.Parse(firstLine == lastLine
            ? string.Create(CultureInfo.InvariantCulture, $"{firstLine}:{first}-{last}")
            : string.Create(CultureInfo.InvariantCulture, $"{firstLine}:{first}-{lastLine}:{last}"));
    }

    private static (int Line, int Column) Place(string whole, int at, int line)
    {
        int column = 1;
        for (int i = 0; i < at; i++)
        {
            if (whole[i] == '\n')
            {
                line++;
                column = 1;
            }
            else if (!char.IsLowSurrogate(whole[i]))
            {
                column++;
            }
        }

        return (line, column);
    }
}
