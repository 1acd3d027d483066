namespace ArticleSchema.Cli.Drafts;

internal sealed class EnumDraft(string name) : TypeDraft(name)
{
    public List<TokenDraft> Tokens { get; } = [];

    public bool IsOpen { get; set; }

    public override IEnumerable<UseDraft> Uses => [];
}
