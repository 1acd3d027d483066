using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Content;

/// <summary>YAML nodes to a tree of values. What a plain scalar means is for the schema to say.</summary>
internal sealed class YamlContent
{
    private readonly SourceText _source;
    private readonly DataTreeBuilder _tree = new();
    private readonly Dictionary<int, int> _ends = [];

    private YamlContent(SourceText source) => _source = source;

    /// <param name="source">The file, or as much of it as is YAML.</param>
    /// <param name="root">What was read of it; without anything it is an empty object.</param>
    /// <param name="body">A member more, which stands elsewhere in the file.</param>
    /// <param name="ends">Where texts end, by where they begin.</param>
    public static DataTree Read(SourceText source, YamlNode? root, (string Name, string Text, TextPosition Place)? body, out IReadOnlyDictionary<int, int> ends)
    {
        var content = new YamlContent(source);
        if (root is YamlMapping or null)
        {
            content.Mapping(root as YamlMapping, body);
        }
        else
        {
            content.Node(root);
        }

        ends = content._ends;
        return content._tree.Build();
    }

    private void Node(YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                Mapping(mapping, null);
                break;
            case YamlSequence sequence:
                _tree.StartArray(Place(node));
                foreach (YamlNode item in sequence.Items)
                {
                    Node(item);
                }

                _tree.EndArray();
                break;
            case YamlScalar { IsPlain: true } plain:
                _tree.Plain(plain.Value, Place(node));
                break;
            case YamlScalar text:
                _tree.String(text.Value, Place(node));
                break;
        }
    }

    private void Mapping(YamlMapping? mapping, (string Name, string Text, TextPosition Place)? body)
    {
        _tree.StartObject(mapping is null ? new TextPosition(1, 1) : Place(mapping));
        foreach (YamlEntry entry in mapping?.Entries ?? [])
        {
            _tree.Name(entry.Key.Value, Place(entry.Key));
            Node(entry.Value);
        }

        if (body is var (name, text, place))
        {
            _tree.Name(name, place);
            _tree.String(text, place);
        }

        _tree.EndObject();
    }

    private TextPosition Place(YamlNode node)
    {
        if (node is YamlScalar)
        {
            _ends[node.Span.Start] = node.Span.End;
        }

        LinePosition place = _source.GetPosition(node.Span.Start);
        return new TextPosition(place.Line + 1, place.Column + 1);
    }
}
