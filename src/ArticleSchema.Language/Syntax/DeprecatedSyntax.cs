using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

internal sealed record DeprecatedSyntax(TextSpan Span, SyntaxText? Since, SyntaxText? Use, SyntaxText? Remove, SyntaxText? Note);
