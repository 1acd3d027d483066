namespace ArticleSchema.Language.Syntax;

internal sealed record NamedText(SyntaxText Name, SyntaxText Value);
