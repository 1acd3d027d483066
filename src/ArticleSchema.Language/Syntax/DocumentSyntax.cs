using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

/// <summary><c>document: true</c>, or a tag of its own.</summary>
internal sealed record DocumentSyntax(TextSpan Span, SyntaxText? Tag, SyntaxText? Value);
