namespace ArticleSchema.Language.Validation;

/// <summary>One element of a list: a value, or a record put together from a name and a value.</summary>
internal readonly struct ListItem
{
    public ListItem(ValueCheck type, DataNode node)
    {
        Type = type;
        Node = node;
    }

    public ListItem(RecordCheck record, RecordSource source)
    {
        Type = record;
        Node = source.Node;
        Source = source;
        IsAssembled = true;
    }

    public ValueCheck Type { get; }

    public DataNode Node { get; }

    public RecordSource Source { get; }

    /// <summary>Whether <see cref="Source"/> says what its members are.</summary>
    public bool IsAssembled { get; }

    /// <summary>The record it is, if it is one.</summary>
    public bool TryGetRecord(out RecordCheck record, out RecordSource source)
    {
        source = Source;
        record = (Type as RecordCheck)!;
        if (IsAssembled)
        {
            return true;
        }

        ValueCheck type = Type;
        while (type is UntaggedUnionCheck union && union.TrySelect(Node, out ValueCheck branch))
        {
            type = branch;
        }

        if (type is TaggedUnionCheck tagged && tagged.TryBranch(Node, out RecordCheck tag))
        {
            type = tag;
        }

        record = (type as RecordCheck)!;
        return record is not null && record.TryMakeSource(Node, out source);
    }

    public void AppendKey(ValueKey key)
    {
        if (IsAssembled)
        {
            ((RecordCheck)Type).AppendSourceKey(key, Source, tag: null);
        }
        else
        {
            key.Append(Type, Node);
        }
    }
}
