namespace ArticleSchema.Language.Syntax;

/// <summary><c>articleschema/core</c> or <c>articleschema/core@1.0</c>.</summary>
/// <param name="Text">The whole, as written.</param>
internal sealed record ImportSyntax(SyntaxText Text, string Id, string? Version);
