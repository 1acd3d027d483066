using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// A lens as compact JSON, which generated code carries and the runtime reads with the parser of the files: a quoted text is a string, a plain one
/// the number or boolean that it looks like.
/// </summary>
internal static class LensText
{
    /// <summary>What it joins and how; not what is said of it to people.</summary>
    public static string Write(Lens lens)
    {
        var json = new StringBuilder();
        Mapping(json, lens.Syntax?.Root?.Entries.Where(e => e.Key.Value is "lens" or "steps") ?? [Ends(lens)]);
        return json.ToString();
    }

    public static YamlNode? Read(string text) => JsonTree.Parse(text) is { } tree ? Node(tree.Root) : null;

    private static YamlEntry Ends(Lens lens)
    {
        YamlEntry End(string key, RecordModel type) => new(Scalar(key, YamlScalarStyle.Plain), Scalar(type.VersionedKey, YamlScalarStyle.Plain));
        return new YamlEntry(Scalar("lens", YamlScalarStyle.Plain), new YamlMapping(default, isFlow: true, [End("from", lens.From), End("to", lens.To)]));
    }

    private static void Value(StringBuilder json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                Mapping(json, mapping.Entries);
                break;
            case YamlSequence sequence:
                var comma = "[";
                foreach (var item in sequence.Items)
                {
                    json.Append(comma);
                    Value(json, item);
                    comma = ",";
                }

                json.Append(sequence.Items.Count == 0 ? "[]" : "]");
                break;
            case YamlScalar { IsEmpty: true }:
                json.Append("null");
                break;
            case YamlScalar scalar when IsLiteral(scalar):
                json.Append(scalar.Value);
                break;
            case YamlScalar scalar:
                JsonString.Append(json, scalar.Value);
                break;
        }
    }

    private static void Mapping(StringBuilder json, IEnumerable<YamlEntry> entries)
    {
        json.Append('{');
        var comma = "";
        foreach (var entry in entries)
        {
            json.Append(comma);
            JsonString.Append(json, entry.Key.Value);
            json.Append(':');
            Value(json, entry.Value);
            comma = ",";
        }

        json.Append('}');
    }

    /// <summary>Whether JSON would make a number or a boolean of a plain text.</summary>
    public static bool IsLiteral(YamlScalar scalar) =>
        scalar.IsPlain && JsonTree.Parse(scalar.Value) is { Root.Kind: DataKind.Number or DataKind.True or DataKind.False or DataKind.Null };

    private static YamlNode Node(DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Object:
                var entries = new List<YamlEntry>();
                foreach (DataNode name in node.Members)
                {
                    entries.Add(new YamlEntry(Scalar(name.GetString(), YamlScalarStyle.Plain), Node(name.Value)));
                }

                return new YamlMapping(default, isFlow: true, entries);
            case DataKind.Array:
                var items = new List<YamlNode>();
                foreach (DataNode element in node.Elements)
                {
                    items.Add(Node(element));
                }

                return new YamlSequence(default, items);
            case DataKind.String:
                return Scalar(node.GetString(), YamlScalarStyle.DoubleQuoted);
            case DataKind.True or DataKind.False:
                return Scalar(node.Kind == DataKind.True ? "true" : "false", YamlScalarStyle.Plain);
            case DataKind.Number:
                return Scalar(node.GetString(), YamlScalarStyle.Plain);
            default:
                return Scalar("", YamlScalarStyle.Plain);
        }
    }

    private static YamlScalar Scalar(string value, YamlScalarStyle style) => new(default, value, style);
}
