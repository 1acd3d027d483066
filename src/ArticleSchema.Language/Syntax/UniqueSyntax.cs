namespace ArticleSchema.Language.Syntax;

/// <param name="Fields">Empty for <c>unique: true</c>.</param>
internal sealed record UniqueSyntax(SyntaxText Key, IReadOnlyList<SyntaxText> Fields);
