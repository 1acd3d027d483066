namespace ArticleSchema.Language.Rules;

/// <summary>Something wrong with an expression: where in its text, and what.</summary>
internal sealed record RuleError(RuleErrorKind Kind, ExpressionSpan Span, string Message);
