namespace ArticleSchema.Language.Text;

/// <summary>The characters of one file and where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line, offset - _lineStarts[line]);
    }

    /// <summary>The offset of a line and column, both counted from zero; the nearest there is where there is none.</summary>
    public int GetOffset(LinePosition position)
    {
        var line = Math.Max(0, Math.Min(position.Line, _lineStarts.Length - 1));
        return Math.Max(0, Math.Min(_lineStarts[line] + position.Column, Text.Length));
    }

    /// <summary>The text of a line, counted from zero, without its end.</summary>
    public string GetLine(int line)
    {
        var start = _lineStarts[line];
        var end = line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;
        return Text.Substring(start, end - start).TrimEnd('\r', '\n');
    }

    /// <summary>The span, cut to what the file has.</summary>
    public TextSpan Clamp(TextSpan span)
    {
        var start = Math.Max(0, Math.Min(span.Start, Text.Length));
        var end = Math.Max(start, Math.Min(span.End, Text.Length));
        return TextSpan.FromBounds(start, end);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
