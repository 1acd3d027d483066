namespace ArticleSchema.Language.Rules;

/// <summary>One word of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">An identifier's name, a string's value, a number's spelling, a symbol.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Token(TokenKind Kind, string Text, ExpressionSpan Span)
{
    /// <summary>The value of a bytes literal.</summary>
    public byte[]? Bytes { get; init; }

    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;
}
