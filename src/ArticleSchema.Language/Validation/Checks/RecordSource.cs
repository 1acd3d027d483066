namespace ArticleSchema.Language.Validation;

/// <summary>
/// Where a record's members are: those of an object, and up to two that stand elsewhere (a key, a bare value) because the record was
/// written in another form.
/// </summary>
internal readonly struct RecordSource
{
    /// <summary>Few records have members elsewhere; all others are handed on without room for them.</summary>
    private readonly Elsewhere? _elsewhere;

    public RecordSource(DataNode node, bool hasMembers)
    {
        Node = node;
        HasMembers = hasMembers;
    }

    public RecordSource(DataNode node, bool hasMembers, FieldCheck? first, DataNode firstValue, FieldCheck? second = null, DataNode secondValue = default)
        : this(node, hasMembers) => _elsewhere = new Elsewhere(first, firstValue, second, secondValue);

    /// <summary>Where problems of the record point.</summary>
    public DataNode Node { get; }

    /// <summary>Whether the node's members are the record's.</summary>
    public bool HasMembers { get; }

    /// <summary>Whether all that the record has are the node's members.</summary>
    public bool IsPlain => HasMembers && _elsewhere is null;

    public FieldCheck? First => _elsewhere?.First;

    public DataNode FirstValue => _elsewhere?.FirstValue ?? default;

    public FieldCheck? Second => _elsewhere?.Second;

    public DataNode SecondValue => _elsewhere?.SecondValue ?? default;

    private sealed record Elsewhere(FieldCheck? First, DataNode FirstValue, FieldCheck? Second, DataNode SecondValue);
}
