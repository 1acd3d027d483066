using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>An object used as a map.</summary>
internal sealed partial class MapCheck : ValueCheck
{
    private readonly ValueCheck _key;
    private readonly ElementCheck _value;
    private readonly CountCheck _counts;

    public MapCheck(ValueCheck key, ElementCheck value, IReadOnlyList<FacetSet> facets, bool isNonEmpty)
    {
        _key = key;
        _value = value;
        _counts = new CountCheck(facets, isNonEmpty);
    }

    public override KindSet Kinds => KindSet.Object;

    public ValueCheck Key => _key;

    public ElementCheck Value => _value;

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        if (!node.IsObject)
        {
            return run.WrongKind(node, Kinds);
        }

        if (!run.HasStack(node))
        {
            return false;
        }

        var keys = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        int count = 0;
        foreach (DataNode name in node.Members)
        {
            if (run.IsStopped)
            {
                return false;
            }

            count++;
            run.Path.PushName(name);
            CheckEntry(run, name, keys);
            run.Path.Pop();
        }

        _counts.Check(run, node, count);
        return true;
    }

    /// <summary>Checks one entry whose name the path already has.</summary>
    public void CheckEntry(CheckRun run, DataNode name, Dictionary<string, DataNode> keys)
    {
        _key.Check(run, name, []);
        string key = ValueKey.Of(_key, name);
        if (!keys.TryGetValue(key, out DataNode first))
        {
            keys.Add(key, name);
        }
        else if (first.Text.SequenceEqual(name.Text))
        {
            run.Error(ProblemCodes.DuplicateMember, name);
        }
        else
        {
            (string value, string other) = (MessageTable.Shorten(name.GetString()), MessageTable.Shorten(first.GetString()));
            run.Error("duplicate-member.key", name, ("value", value), ("other", other));
        }

        _value.CheckElement(run, name.Value);
    }

    /// <summary>For the map that takes a record's other members.</summary>
    public void CheckCountAtEnd(CheckRun run, DataNode record, int count) => _counts.CheckAtEnd(run, record, null, count);

    public override void AppendKey(ValueKey key, DataNode node)
    {
        var entries = new List<KeyValuePair<string, string>>();
        foreach (DataNode name in node.Members)
        {
            entries.Add(new(ValueKey.Of(_key, name), ValueKey.Of(_value.Value, name.Value)));
        }

        key.AppendMark('{');
        foreach (KeyValuePair<string, string> entry in entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            key.AppendText('k', entry.Key);
            key.AppendText('v', entry.Value);
        }

        key.AppendMark('}');
    }
}
