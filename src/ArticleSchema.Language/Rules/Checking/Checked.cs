using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>What the checker found out about an expression.</summary>
internal sealed class Checked
{
    public Checked(RuleType type, Facts facts)
    {
        Type = type;
        WhenTrue = facts;
        WhenFalse = facts;
    }

    public RuleType Type { get; init; }

    /// <summary>What is known behind it if it is true; impossible where it never is.</summary>
    public Facts WhenTrue { get; init; }

    public Facts WhenFalse { get; init; }

    /// <summary>The way to the value, by which facts are kept; <see langword="null"/> where it has no name.</summary>
    public string? Path { get; init; }

    /// <summary>The constraints of the member or scalar it is.</summary>
    public IReadOnlyList<FacetSet> Facets { get; init; } = [];

    /// <summary>All values it can have, as text; <see langword="null"/> where they are too many or not known.</summary>
    public IReadOnlyList<string>? Domain { get; init; }

    /// <summary>The least and greatest number it can be.</summary>
    public (decimal? Min, decimal? Max) Bounds { get; init; }

    public Checked As(RuleType type, Facts facts) => new(type, facts) { Path = Path, Facets = Facets, Domain = Domain, Bounds = Bounds };
}
