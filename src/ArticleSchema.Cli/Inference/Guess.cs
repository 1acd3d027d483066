using ArticleSchema.Cli.Drafts;

namespace ArticleSchema.Cli.Inference;

/// <summary>What a place is taken to be.</summary>
/// <param name="Use">One of a type, a list or a map; never optional.</param>
internal sealed record Guess(UseDraft Use)
{
    public List<DraftFacet> Facets { get; init; } = [];

    public List<string> Comments { get; init; } = [];

    /// <summary>Whether the comments say that there were few values.</summary>
    public bool IsThin { get; init; }

    /// <summary>Whether it is a list of which enough were seen, none of them empty.</summary>
    public bool IsFilled { get; init; }

    public bool IsAny => Use.Type == "any" && !Use.IsMany;

    public static Guess Of(string type) => new(new UseDraft(type));
}
