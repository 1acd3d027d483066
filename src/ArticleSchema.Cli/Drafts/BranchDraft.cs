namespace ArticleSchema.Cli.Drafts;

/// <param name="Tag">What tells it, in a tagged union.</param>
/// <param name="Type">A type's name.</param>
internal sealed record BranchDraft(string? Tag, string Type);
