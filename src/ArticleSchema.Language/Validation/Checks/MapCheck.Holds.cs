namespace ArticleSchema.Language.Validation;

internal sealed partial class MapCheck
{
    /// <summary>Up to so many names are compared one by one.</summary>
    private const int MaxFew = 16;

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets)
    {
        if (!node.IsObject || !StackRoom.IsLeft)
        {
            return false;
        }

        var keys = default(HashSet<string>);
        int count = 0;
        foreach (DataNode name in node.Members)
        {
            if (!_key.Holds(run, name, []) || !IsNew(node, name, count, ref keys) || !_value.ElementHolds(run, name.Value))
            {
                return false;
            }

            count++;
        }

        return CountHolds(count);
    }

    public bool CountHolds(int count) => _counts.FindBroken(count) is null;

    /// <summary>The same of one entry among a record's other members.</summary>
    public bool EntryHolds(CheckRun run, DataNode name, HashSet<string> keys) =>
        _key.Holds(run, name, []) && keys.Add(ValueKey.Of(_key, name)) && _value.ElementHolds(run, name.Value);

    /// <summary>Whether none of the names before has the same key.</summary>
    private bool IsNew(DataNode node, DataNode name, int before, ref HashSet<string>? keys)
    {
        KeySpelling spelling = _key.KeySpelling;
        if (spelling == KeySpelling.Other || before >= MaxFew)
        {
            keys ??= KeysBefore(node, name);
            return keys.Add(ValueKey.Of(_key, name));
        }

        foreach (DataNode other in node.Members)
        {
            if (other.Index == name.Index)
            {
                return true;
            }

            if (spelling == KeySpelling.Exact ? other.Text.SequenceEqual(name.Text) : Utf8Text.IsSameInAnyCase(other.Text, name.Text))
            {
                return false;
            }
        }

        return true;
    }

    private HashSet<string> KeysBefore(DataNode node, DataNode name)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataNode other in node.Members)
        {
            if (other.Index == name.Index)
            {
                break;
            }

            keys.Add(ValueKey.Of(_key, other));
        }

        return keys;
    }
}
