namespace ArticleSchema.Cli.Drafts;

/// <summary>A union: tagged where it has a tag, and each branch then has one too.</summary>
internal sealed class UnionDraft(string name) : TypeDraft(name)
{
    public string? Tag { get; set; }

    public bool IsOpen { get; set; }

    public List<BranchDraft> Branches { get; } = [];

    public override IEnumerable<UseDraft> Uses => Branches.Select(b => new UseDraft(b.Type));
}
