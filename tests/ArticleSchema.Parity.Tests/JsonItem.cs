namespace ArticleSchema.Parity.Tests;

/// <summary>A JSON value that can be changed in place.</summary>
internal sealed class JsonItem
{
    private JsonItem(JsonKind kind) => Kind = kind;

    public JsonKind Kind { get; private set; }

    /// <summary>A string's characters; the spelling of every other scalar.</summary>
    public string Text { get; private set; } = "";

    public List<KeyValuePair<string, JsonItem>> Members { get; private set; } = [];

    public List<JsonItem> Elements { get; private set; } = [];

    public static JsonItem String(string text) => new(JsonKind.String) { Text = text };

    public static JsonItem Object(params KeyValuePair<string, JsonItem>[] members) => new(JsonKind.Object) { Members = [.. members] };

    public static JsonItem Array(params JsonItem[] elements) => new(JsonKind.Array) { Elements = [.. elements] };

    /// <summary>A number, a boolean or null by its spelling.</summary>
    public static JsonItem Literal(string json) =>
        new(json[0] switch { 'n' => JsonKind.Null, 't' or 'f' => JsonKind.Boolean, _ => JsonKind.Number }) { Text = json };

    public static JsonItem Parse(string json) => Of(JsonTree.Parse(json)!.Root);

    public JsonItem Copy() => new(Kind)
    {
        Text = Text,
        Members = [.. Members.Select(m => KeyValuePair.Create(m.Key, m.Value.Copy()))],
        Elements = [.. Elements.Select(e => e.Copy())],
    };

    public void Become(JsonItem other) => (Kind, Text, Members, Elements) = (other.Kind, other.Text, other.Members, other.Elements);

    /// <summary>Itself and everything in it.</summary>
    public IEnumerable<JsonItem> All() => [this, .. Members.SelectMany(m => m.Value.All()), .. Elements.SelectMany(e => e.All())];

    public override string ToString() => JsonLayouts.Plain(this);

    private static JsonItem Of(DataNode node) => node.Kind switch
    {
        DataKind.Object => Object([.. Names(node).Select(n => KeyValuePair.Create(n.GetString(), Of(n.Value)))]),
        DataKind.Array => Array([.. ElementsOf(node).Select(Of)]),
        DataKind.String => String(node.GetString()),
        DataKind.Null => Literal("null"),
        DataKind.True => Literal("true"),
        DataKind.False => Literal("false"),
        _ => Literal(node.GetString()),
    };

    private static List<DataNode> Names(DataNode node)
    {
        List<DataNode> names = [];
        foreach (DataNode name in node.Members)
        {
            names.Add(name);
        }

        return names;
    }

    private static List<DataNode> ElementsOf(DataNode node)
    {
        List<DataNode> elements = [];
        foreach (DataNode element in node.Elements)
        {
            elements.Add(element);
        }

        return elements;
    }
}
