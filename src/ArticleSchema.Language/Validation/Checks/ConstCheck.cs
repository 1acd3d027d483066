namespace ArticleSchema.Language.Validation;

/// <summary>The only value a field may have.</summary>
internal sealed class ConstCheck
{
    private readonly string _json;
    private string? _key;

    public ConstCheck(string json) => _json = json;

    public string Json => _json;

    public bool Holds(ValueCheck type, DataNode node)
    {
        if (node.Kind == DataKind.String && _json.Length == node.Text.Length + 2 && _json[0] == '"' && node.Text.Is(_json.Substring(1, _json.Length - 2)))
        {
            return true;
        }

        _key ??= JsonTree.Parse(_json) is { } tree ? ValueKey.Of(type, tree.Root) : "";
        return _key.Length == 0 || string.Equals(ValueKey.Of(type, node), _key, StringComparison.Ordinal);
    }

    public void Check(CheckRun run, ValueCheck type, DataNode node)
    {
        if (!Holds(type, node))
        {
            string value = node.Kind is DataKind.Object or DataKind.Array ? Kinds.Describe(node) : MessageTable.Shorten(node.GetString());
            run.Error(ProblemCodes.Const, node, ("value", value), ("bound", MessageTable.Shorten(_json)));
        }
    }
}
