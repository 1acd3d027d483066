using System.Text;

namespace ArticleSchema.Generator.Emit;

/// <summary>C# text with indentation. New lines are <c>\n</c> on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    /// <summary>A line, or several; empty ones stay empty.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _indentation * 4).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>An opening brace after the line, if one is given.</summary>
    public SourceWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        _indentation++;
        return this;
    }

    public SourceWriter Close(string end = "}")
    {
        _indentation--;
        return Line(end);
    }

    /// <summary>Lines one level deeper, as the body of a <c>case</c>.</summary>
    public void Indented(Action write)
    {
        _indentation++;
        write();
        _indentation--;
    }

    public override string ToString() => _text.ToString();
}
