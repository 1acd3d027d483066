namespace ArticleSchema.Cli.Drafts;

/// <summary>A schema that the tool writes for people to go on with.</summary>
internal sealed class SchemaDraft(string id)
{
    public string Id { get; } = id;

    public string? Description { get; set; }

    /// <summary>What stands above it all.</summary>
    public List<string> Comments { get; } = [];

    public List<TypeDraft> Types { get; } = [];

    public TypeDraft? Find(string name) => Types.Find(t => t.Name == name);
}
