namespace ArticleSchema.Cli.Drafts;

/// <summary>One type of a draft. The facets are its keys besides those that say what it is made of.</summary>
internal abstract class TypeDraft(string name)
{
    public string Name { get; } = name;

    public string? Description { get; set; }

    public List<DraftFacet> Facets { get; } = [];

    public List<string> Comments { get; } = [];

    /// <summary>Where what it stands for was found; <see langword="null"/> where that was nowhere.</summary>
    public string? Pointer { get; set; }

    /// <summary>The expressions in it that name types.</summary>
    public abstract IEnumerable<UseDraft> Uses { get; }
}
