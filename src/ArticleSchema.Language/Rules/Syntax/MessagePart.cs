namespace ArticleSchema.Language.Rules;

/// <summary>A stretch of a message: text, or an expression whose value stands there.</summary>
/// <param name="Text">The text, or the expression as written.</param>
/// <param name="Offset">Where it starts in the message as written.</param>
/// <param name="Value">The expression; <see langword="null"/> for text.</param>
internal sealed record MessagePart(string Text, int Offset, Expression? Value);
