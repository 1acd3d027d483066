namespace ArticleSchema.Language.Syntax;

internal sealed record RequiresSyntax(SyntaxText Field, IReadOnlyList<SyntaxText> Required);
