namespace ArticleSchema.Language.Syntax;

/// <summary>The value constraints as written: each key with what stands behind it.</summary>
internal sealed record FacetsSyntax
{
    public static readonly FacetsSyntax None = new();

    public FacetSyntax? Length { get; init; }

    public FacetSyntax? Pattern { get; init; }

    public FacetSyntax? Range { get; init; }

    public FacetSyntax? MultipleOf { get; init; }

    public FacetSyntax? Items { get; init; }

    public UniqueSyntax? Unique { get; init; }
}
