namespace ArticleSchema.Language.Validation;

/// <summary>A value in its place: its type, and what a field adds to that.</summary>
internal sealed class ElementCheck
{
    private readonly FacetCheck[] _facets;
    private readonly ConstCheck? _const;
    private readonly IReadOnlyList<string>? _refersTo;
    private Comparison? _compared;

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

    /// <summary>What it was made of; <see langword="null"/> for a place that was put together of several.</summary>
    public PlaceModel? Model { get; init; }

    /// <summary>Whether what holds here surely holds there, and is written there as it is here. Places are asked for their like again and again: the last is remembered.</summary>
    public bool IsLike(ElementCheck other)
    {
        Comparison? compared = _compared;
        if (compared is null || !ReferenceEquals(compared.Other, other))
        {
            bool isLike = Model is { } one && other.Model is { } another && SamePlaces.Are(one, another);
            _compared = compared = new Comparison(other, isLike);
        }

        return compared.IsLike;
    }

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
    public bool Holds(CheckRun run, DataNode node) => node.IsKnown
        || (Value.Holds(run, node, _facets)
        && (_const is null || _const.Holds(Value, node))
        && (_refersTo is null || run.References.Holds(run, _refersTo, Value, node)));

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

    private sealed record Comparison(ElementCheck Other, bool IsLike);
}
