namespace ArticleSchema.Cli.Drafts;

/// <summary>A scalar with constraints, or a list or map with a name.</summary>
internal sealed class ScalarDraft(string name, UseDraft use) : TypeDraft(name)
{
    public UseDraft Use { get; set; } = use;

    public override IEnumerable<UseDraft> Uses => [Use];
}
