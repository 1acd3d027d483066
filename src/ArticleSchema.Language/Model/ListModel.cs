namespace ArticleSchema.Language.Model;

/// <summary>A named list or map, so that lists can hold lists. In C# it is the plain collection.</summary>
internal sealed class ListModel : TypeModel
{
    public ListModel(SchemaModel schema, string name)
        : base(schema, name)
    {
    }

    /// <summary>A list or a map.</summary>
    public TypeUse Use { get; internal set; } = null!;

    public FacetSet Facets { get; internal set; } = FacetSet.None;
}
