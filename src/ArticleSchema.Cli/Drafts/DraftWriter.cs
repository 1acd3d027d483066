using System.Text;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Drafts;

/// <summary>A draft as the YAML that a person would write: a field on a line as long as it fits, comments above what they are about.</summary>
internal sealed partial class DraftWriter
{
    private const int LongestLine = 150;
    private const int LongestTrailer = 60;

    private readonly StringBuilder _text = new();
    private readonly List<DraftPart> _parts = [];

    private DraftWriter()
    {
    }

    public static DraftText Write(SchemaDraft draft)
    {
        var writer = new DraftWriter();
        writer.WriteSchema(draft);
        return new DraftText(writer._text.ToString(), writer._parts);
    }

    private void WriteSchema(SchemaDraft draft)
    {
        WriteComments("", draft.Comments);
        Line("", $"schema: {YamlText.Of(draft.Id)}");
        Line("", "version: 1.0");
        WriteText("", "description", draft.Description);
        _text.Append("\ntypes:\n");
        bool isFirst = true;
        foreach (TypeDraft type in draft.Types)
        {
            _text.Append(isFirst ? "" : "\n");
            isFirst = false;
            WriteComments("  ", type.Comments);
            int start = _text.Length;
            int part = _parts.Count;
            WriteType(type);
            _parts.Insert(part, new DraftPart(TextSpan.FromBounds(start, _text.Length), type));
        }
    }

    private void WriteType(TypeDraft type)
    {
        switch (type)
        {
            case RecordDraft record:
                WriteRecord(record);
                break;
            case EnumDraft tokens:
                WriteEnum(tokens);
                break;
            case UnionDraft union:
                WriteUnion(union);
                break;
            case ScalarDraft scalar:
                WriteScalar(scalar);
                break;
        }
    }

    private void WriteScalar(ScalarDraft scalar)
    {
        List<Piece> pieces = [new("type", scalar.Use.ToString())];
        Describe(pieces, scalar.Description);
        pieces.InsertRange(1, scalar.Facets.Select(f => new Piece(f.Key, f.Yaml, f)));
        WritePieces("  ", scalar.Name, pieces, scalar, null, []);
    }

    private void WriteRecord(RecordDraft record)
    {
        WriteHead(record);
        if (record.IsDocument)
        {
            Line("    ", "document: { tag: none }");
        }

        if (!record.IsOpen)
        {
            Line("    ", "open: false");
        }

        if (record.Includes.Count > 0)
        {
            Line("    ", $"include: {YamlText.List(record.Includes)}");
        }

        if (record.Fields.Count > 0)
        {
            Line("    ", "fields:");
            record.Fields.ForEach(f => WriteField(record, f));
        }

        record.Facets.ForEach(f => WriteFacet(record, f));
    }

    private void WriteField(RecordDraft record, FieldDraft field)
    {
        List<Piece> pieces = [new("type", field.Use.ToString())];
        if (field.CSharpName is not null)
        {
            pieces.Add(new Piece("name", field.CSharpName));
        }

        pieces.AddRange(field.Facets.Select(f => new Piece(f.Key, f.Yaml, f)));
        Describe(pieces, field.Description);
        string name = field.Name;
        if (name.Length == 0)
        {
            // The language has no field without a name; JSON has members without one.
            name = NameOfEmpty(record);
            pieces.Insert(1, new Piece("json", YamlText.Of("")));
        }

        WritePieces("      ", YamlText.Of(name), pieces, record, field, field.Comments);
    }

    private static string NameOfEmpty(RecordDraft record)
    {
        string name = "empty";
        while (record.Fields.Exists(f => f.Name == name))
        {
            name += "-";
        }

        return name;
    }

    private void WriteEnum(EnumDraft tokens)
    {
        WriteHead(tokens);
        if (!tokens.IsOpen)
        {
            Line("    ", "open: false");
        }

        string list = "values: " + YamlText.List(tokens.Tokens.Select(t => t.Token));
        if (list.Length <= LongestLine && tokens.Tokens.All(t => t is { CSharpName: null, Description: null }))
        {
            Line("    ", list);
        }
        else
        {
            Line("    ", "values:");
            foreach (TokenDraft token in tokens.Tokens)
            {
                List<Piece> pieces = [];
                pieces.AddRange(token.CSharpName is null ? [] : [new Piece("name", token.CSharpName)]);
                Describe(pieces, token.Description);
                WritePieces("      ", YamlText.Of(token.Token), pieces, tokens, null, []);
            }
        }

        tokens.Facets.ForEach(f => WriteFacet(tokens, f));
    }

    private void WriteUnion(UnionDraft union)
    {
        WriteHead(union);
        if (union.Tag is null)
        {
            Line("    ", $"one-of: {YamlText.List(union.Branches.Select(b => b.Type))}");
        }
        else
        {
            Line("    ", $"tag: {YamlText.Of(union.Tag)}");
            WriteTagged(union);
        }

        union.Facets.ForEach(f => WriteFacet(union, f));
    }

    private void WriteTagged(UnionDraft union)
    {
        if (!union.IsOpen)
        {
            Line("    ", "open: false");
        }

        string line = $"one-of: {{ {string.Join(", ", union.Branches.Select(b => $"{YamlText.Of(b.Tag!)}: {b.Type}"))} }}";
        if (line.Length <= LongestLine)
        {
            Line("    ", line);
            return;
        }

        Line("    ", "one-of:");
        union.Branches.ForEach(b => Line("      ", $"{YamlText.Of(b.Tag!)}: {b.Type}"));
    }

    private void WriteHead(TypeDraft type)
    {
        Line("  ", type.Name + ":");
        WriteText("    ", "description", type.Description);
    }

    private void WriteFacet(TypeDraft type, DraftFacet facet)
    {
        int start = _text.Length;
        Line("    ", $"{facet.Key}: {facet.Yaml}");
        _parts.Add(new DraftPart(TextSpan.FromBounds(start, _text.Length), type, null, facet));
    }

    private static void Describe(List<Piece> pieces, string? description)
    {
        if (description is not null)
        {
            pieces.Add(new Piece("description", description, IsText: true));
        }
    }

    /// <param name="Key">The key.</param>
    /// <param name="Value">YAML, or a text that is still to be written as such.</param>
    /// <param name="Facet">What of the draft it is.</param>
    /// <param name="IsText">Whether the value is a text.</param>
    private sealed record Piece(string Key, string Value, DraftFacet? Facet = null, bool IsText = false)
    {
        public string Yaml => IsText ? YamlText.Of(Value) : Value;
    }
}
