namespace ArticleSchema.Language.Validation;

/// <summary>A value in its place: its type, and what a field adds to that.</summary>
internal sealed class ElementCheck
{
    private readonly FacetCheck[] _facets;
    private readonly ConstCheck? _const;
    private readonly IReadOnlyList<string>? _refersTo;

    public ElementCheck(ValueCheck value, IReadOnlyList<FacetCheck> facets, ConstCheck? constant, IReadOnlyList<string>? refersTo)
    {
        Value = value;
        _facets = [.. facets];
        _const = constant;
        _refersTo = refersTo;
    }

    public ValueCheck Value { get; }

    public ConstCheck? Const => _const;

    public IReadOnlyList<FacetCheck> Facets => _facets;

    public void Check(CheckRun run, DataNode node)
    {
        if (!Value.Check(run, node, _facets))
        {
            return;
        }

        _const?.Check(run, Value, node);
        if (_refersTo is not null)
        {
            run.References.Check(run, _refersTo, Value, node);
        }
    }

    /// <summary>Whether there is surely nothing to say of a value that is no null, or one that its type takes.</summary>
    public bool Holds(CheckRun run, DataNode node) =>
        Value.Holds(run, node, _facets)
        && (_const is null || _const.Holds(Value, node))
        && (_refersTo is null || run.References.Holds(run, _refersTo, Value, node));

    /// <summary>The same of an element of a list or a value of a map.</summary>
    public bool ElementHolds(CheckRun run, DataNode node) => (node.Kind != DataKind.Null || Value.TakesNull) && Holds(run, node);

    /// <summary>An element of a list or a value of a map, where null is not absence.</summary>
    public void CheckElement(CheckRun run, DataNode node)
    {
        if (!Value.TakesNull && Value.IsNull(node))
        {
            run.WrongKind(node, Value.Kinds);
        }
        else
        {
            Check(run, node);
        }
    }
}
