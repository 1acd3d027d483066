namespace ArticleSchema.Language.Validation;

/// <summary>
/// Where a record's members are: those of an object, and up to two that stand elsewhere (a key, a bare value) because the record was
/// written in another form.
/// </summary>
internal readonly struct RecordSource
{
    public RecordSource(DataNode node, bool hasMembers, FieldCheck? first = null, DataNode firstValue = default, FieldCheck? second = null, DataNode secondValue = default)
    {
        Node = node;
        HasMembers = hasMembers;
        First = first;
        FirstValue = firstValue;
        Second = second;
        SecondValue = secondValue;
    }

    /// <summary>Where problems of the record point.</summary>
    public DataNode Node { get; }

    /// <summary>Whether the node's members are the record's.</summary>
    public bool HasMembers { get; }

    public FieldCheck? First { get; }

    public DataNode FirstValue { get; }

    public FieldCheck? Second { get; }

    public DataNode SecondValue { get; }
}
