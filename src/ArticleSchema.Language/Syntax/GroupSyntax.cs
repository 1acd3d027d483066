using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

internal sealed record GroupSyntax(GroupKind Kind, TextSpan Span, IReadOnlyList<SyntaxText> Fields);
