namespace ArticleSchema.Language.Syntax;

/// <summary>A facet's key and its text.</summary>
internal sealed record FacetSyntax(SyntaxText Key, SyntaxText Value);
