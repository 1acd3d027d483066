using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>One name in a byline, and what stands beside it. Its parts and its kind go by its look alone: they are inferred.</summary>
public sealed record BylineName
{
    /// <summary>The name as printed, with honorifics and capitals.</summary>
    public required TextPart Raw { get; init; }

    /// <summary>The name as one writes it: without honorifics, and not in capitals.</summary>
    public required string Display { get; init; }

    /// <summary>The given name, where the name can be divided: it has two words, a particle, or its family name in capitals.</summary>
    public string? Given { get; init; }

    /// <summary>The family name, where the name can be divided.</summary>
    public string? Family { get; init; }

    /// <summary>What stands before the name, as <c>Dr.</c></summary>
    public string? Prefix { get; init; }

    /// <summary>What stands behind it, as <c>Jr.</c></summary>
    public string? Suffix { get; init; }

    /// <summary>A person, unless an agency, an organization or a newsroom is recognized.</summary>
    public required ContributorKind Kind { get; init; }

    /// <summary>The position beside the name.</summary>
    public string? Title { get; init; }

    /// <summary>The agency or organization beside the name, as in <c>A/TT</c> or <c>A, dpa</c>; of a line's end, everybody's in it.</summary>
    public string? Organization { get; init; }

    /// <summary>The place beside the name, as in <c>A in Kyiv</c>.</summary>
    public string? Place { get; init; }
}
