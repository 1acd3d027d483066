namespace ArticleSchema.Language.Syntax;

/// <summary>A change accepted by name.</summary>
internal sealed record AcceptSyntax(SyntaxText Change, SyntaxText? Reason, SyntaxText? Until);
