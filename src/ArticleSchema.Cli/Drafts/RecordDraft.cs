namespace ArticleSchema.Cli.Drafts;

internal sealed class RecordDraft(string name) : TypeDraft(name)
{
    public List<FieldDraft> Fields { get; } = [];

    /// <summary>Whether it may stand alone, without a version tag.</summary>
    public bool IsDocument { get; set; }

    public bool IsOpen { get; set; } = true;

    /// <summary>Records whose fields come first.</summary>
    public List<string> Includes { get; } = [];

    public override IEnumerable<UseDraft> Uses => Fields.Select(f => f.Use).Concat(Includes.Select(i => new UseDraft(i)));
}
