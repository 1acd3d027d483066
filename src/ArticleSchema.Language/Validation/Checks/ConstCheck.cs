namespace ArticleSchema.Language.Validation;

/// <summary>The only value a field may have.</summary>
internal sealed class ConstCheck
{
    private readonly string _json;
    private string? _key;

    public ConstCheck(string json) => _json = json;

    public string Json => _json;

    public void Check(CheckRun run, ValueCheck type, DataNode node)
    {
        _key ??= JsonTree.Parse(_json) is { } tree ? ValueKey.Of(type, tree.Root) : "";
        if (_key.Length > 0 && !string.Equals(ValueKey.Of(type, node), _key, StringComparison.Ordinal))
        {
            string value = node.Kind is DataKind.Object or DataKind.Array ? Kinds.Describe(node) : MessageTable.Shorten(node.GetString());
            run.Error(ProblemCodes.Const, node, ("value", value), ("bound", MessageTable.Shorten(_json)));
        }
    }
}
