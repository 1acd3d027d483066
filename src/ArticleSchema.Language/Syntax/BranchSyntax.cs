namespace ArticleSchema.Language.Syntax;

/// <param name="Tag">The tag's value; <see langword="null"/> in an untagged union.</param>
internal sealed record BranchSyntax(SyntaxText? Tag, TypeExpressionSyntax Type);
