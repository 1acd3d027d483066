namespace ArticleSchema.Cli.Drafts;

internal sealed class TokenDraft(string token)
{
    public string Token { get; } = token;

    /// <summary>The C# name, where it cannot be cut from the token.</summary>
    public string? CSharpName { get; set; }

    public string? Description { get; set; }
}
