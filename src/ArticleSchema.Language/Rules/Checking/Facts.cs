namespace ArticleSchema.Language.Rules;

/// <summary>
/// What is known where an expression stands: members that are there or are not, and the values some can only have. Immutable.
/// </summary>
internal sealed class Facts
{
    public static readonly Facts None = new([], isImpossible: false);

    /// <summary>What is known where nothing ever gets to.</summary>
    public static readonly Facts Impossible = new([], isImpossible: true);

    private readonly Dictionary<string, bool> _presence;
    private readonly Dictionary<string, IReadOnlyList<string>> _values;

    private Facts(Dictionary<string, bool> presence, bool isImpossible, Dictionary<string, IReadOnlyList<string>>? values = null)
    {
        _presence = presence;
        _values = values ?? [];
        IsImpossible = isImpossible;
    }

    public bool IsImpossible { get; }

    public bool? IsPresent(string path) => _presence.TryGetValue(path, out bool isPresent) ? isPresent : null;

    /// <summary>The only values it can have; <see langword="null"/> where that is not known.</summary>
    public IReadOnlyList<string>? ValuesOf(string path) => _values.TryGetValue(path, out IReadOnlyList<string>? values) ? values : null;

    public Facts With(string path, bool isPresent)
    {
        if (IsImpossible || IsPresent(path) == !isPresent)
        {
            return Impossible;
        }

        return new Facts(new(_presence, StringComparer.Ordinal) { [path] = isPresent }, false, _values);
    }

    /// <summary>Only these values, of those it could have until now.</summary>
    public Facts WithValues(string path, IEnumerable<string> values)
    {
        List<string> left = ValuesOf(path) is { } known ? known.Intersect(values, StringComparer.Ordinal).ToList() : values.ToList();
        return IsImpossible || left.Count == 0
            ? Impossible
            : new Facts(_presence, false, new(_values, StringComparer.Ordinal) { [path] = left });
    }

    /// <summary>What is known whichever of the two holds.</summary>
    public static Facts Either(Facts left, Facts right)
    {
        if (left.IsImpossible || right.IsImpossible)
        {
            return left.IsImpossible ? right : left;
        }

        var presence = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, bool> fact in left._presence)
        {
            if (right.IsPresent(fact.Key) == fact.Value)
            {
                presence.Add(fact.Key, fact.Value);
            }
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, IReadOnlyList<string>> fact in left._values)
        {
            if (right.ValuesOf(fact.Key) is { } others)
            {
                values.Add(fact.Key, fact.Value.Union(others, StringComparer.Ordinal).ToList());
            }
        }

        return new Facts(presence, false, values);
    }
}
