namespace ArticleSchema.Cli.Drafts;

internal sealed class FieldDraft(string name, UseDraft use)
{
    /// <summary>As it stands in JSON.</summary>
    public string Name { get; } = name;

    /// <summary>The C# name, where it cannot be cut from the field's own.</summary>
    public string? CSharpName { get; set; }

    public UseDraft Use { get; set; } = use;

    public string? Description { get; set; }

    public List<DraftFacet> Facets { get; init; } = [];

    public List<string> Comments { get; init; } = [];

    public string? Pointer { get; set; }
}
