using System.Text;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>Small JSON texts put together from parts.</summary>
internal static class JsonTexts
{
    public static string Object(IEnumerable<KeyValuePair<string, string>> members) =>
        "{" + string.Join(",", members.Select(m => JsonString.Of(m.Key) + ":" + m.Value)) + "}";

    public static string Array(IEnumerable<string> elements) => "[" + string.Join(",", elements) + "]";

    /// <summary>The members of an object; <see langword="null"/> for anything else.</summary>
    public static List<KeyValuePair<string, string>>? Members(string json)
    {
        if (JsonTree.Parse(json) is not { Root.IsObject: true } tree)
        {
            return null;
        }

        var members = new List<KeyValuePair<string, string>>();
        foreach (DataNode name in tree.Root.Members)
        {
            members.Add(new(name.GetString(), Of(name.Value)));
        }

        return members;
    }

    /// <summary>A value as compact JSON.</summary>
    public static string Of(DataNode node)
    {
        var json = new StringBuilder();
        Append(json, node);
        return json.ToString();
    }

    private static void Append(StringBuilder json, DataNode node)
    {
        string separator = "";
        switch (node.Kind)
        {
            case DataKind.Object:
                json.Append('{');
                foreach (DataNode name in node.Members)
                {
                    json.Append(separator);
                    JsonString.Append(json, name.GetString());
                    json.Append(':');
                    Append(json, name.Value);
                    separator = ",";
                }

                json.Append('}');
                break;
            case DataKind.Array:
                json.Append('[');
                foreach (DataNode element in node.Elements)
                {
                    json.Append(separator);
                    Append(json, element);
                    separator = ",";
                }

                json.Append(']');
                break;
            case DataKind.String:
                JsonString.Append(json, node.GetString());
                break;
            default:
                json.Append(node.Kind switch { DataKind.Null => "null", DataKind.True => "true", DataKind.False => "false", _ => node.GetString() });
                break;
        }
    }
}
