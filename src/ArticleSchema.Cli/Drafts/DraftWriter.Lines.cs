using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Drafts;

internal sealed partial class DraftWriter
{
    private void Line(string indent, string line) => _text.Append(indent).Append(line).Append('\n');

    /// <summary>What a type, field or token is made of: a bare expression, pieces in braces, or a line for each.</summary>
    private void WritePieces(string indent, string name, List<Piece> pieces, TypeDraft type, FieldDraft? field, List<string> comments)
    {
        bool isBare = field is not null && pieces is [{ Key: "type" }];
        int length = indent.Length + name.Length + 6 + pieces.Sum(p => p.Key.Length + p.Yaml.Length + 4);
        bool isLine = isBare || (length <= LongestLine && !pieces.Exists(p => p.Value.Contains('\n', StringComparison.Ordinal)));
        string? trailer = isLine && comments is [{ Length: <= LongestTrailer } only] && length + only.Length + 4 <= LongestLine ? only : null;
        WriteComments(indent, trailer is null ? comments : []);
        int start = _text.Length;
        int part = _parts.Count;
        _text.Append(indent).Append(name).Append(':');
        if (isBare)
        {
            _text.Append(' ').Append(pieces[0].Yaml);
        }
        else if (isLine && pieces.Count > 0)
        {
            WriteBraces(pieces, type, field);
        }

        _text.Append(trailer is null ? "" : "  # " + YamlText.Comment(trailer)).Append('\n');
        if (!isLine)
        {
            pieces.ForEach(p => WritePiece(indent + "  ", p, type, field));
        }

        if (field is not null)
        {
            _parts.Insert(part, new DraftPart(TextSpan.FromBounds(start, _text.Length), type, field));
        }
    }

    private void WriteBraces(List<Piece> pieces, TypeDraft type, FieldDraft? field)
    {
        string separator = " { ";
        foreach (Piece piece in pieces)
        {
            _text.Append(separator);
            separator = ", ";
            int start = _text.Length;
            _text.Append(piece.Key).Append(": ").Append(piece.Yaml);
            AddPart(start, piece, type, field);
        }

        _text.Append(" }");
    }

    private void WritePiece(string indent, Piece piece, TypeDraft type, FieldDraft? field)
    {
        int start = _text.Length;
        if (piece.IsText)
        {
            WriteText(indent, piece.Key, piece.Value);
        }
        else
        {
            Line(indent, $"{piece.Key}: {piece.Yaml}");
        }

        AddPart(start, piece, type, field);
    }

    private void AddPart(int start, Piece piece, TypeDraft type, FieldDraft? field)
    {
        if (piece.Facet is not null)
        {
            _parts.Add(new DraftPart(TextSpan.FromBounds(start, _text.Length), type, field, piece.Facet));
        }
    }

    /// <summary>A text of its own: a block where it has lines.</summary>
    private void WriteText(string indent, string key, string? text)
    {
        if (text is null)
        {
            return;
        }

        string[] lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        if (lines.Length == 1 || lines[0].StartsWith(' ') || lines.Any(l => YamlText.Comment(l) != l))
        {
            Line(indent, $"{key}: {YamlText.OfLine(text)}");
            return;
        }

        Line(indent, key + ": |-");
        foreach (string line in lines)
        {
            Line(line.Length == 0 ? "" : indent + "  ", line);
        }
    }

    private void WriteComments(string indent, List<string> comments)
    {
        foreach (string comment in comments)
        {
            string rest = YamlText.Comment(comment);
            while (rest.Length > 0)
            {
                int most = LongestLine - indent.Length - 2;
                int cut = rest.Length <= most ? rest.Length : rest.LastIndexOf(' ', most) is > 0 and int space ? space : rest.Length;
                Line(indent, "# " + rest[..cut]);
                rest = rest[cut..].TrimStart();
            }
        }
    }
}
