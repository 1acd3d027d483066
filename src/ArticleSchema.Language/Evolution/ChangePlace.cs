using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>What a change is about, by names that hold in the new version and, where it is gone there, in the old.</summary>
/// <param name="Type">The type it belongs to; null for the schema itself.</param>
/// <param name="Member">A field, token, branch or rule; null for the type itself.</param>
/// <param name="Facet">A key that stands at the member or type; null for the member or type itself.</param>
internal sealed record ChangePlace(TypeModel? Type, string? Member = null, string? Facet = null)
{
    public string? SchemaId => Type?.Schema.Id;

    /// <summary><c>Article.dek</c>.</summary>
    public string Name => Type is null ? "schema" : Member is null ? Type.Name : Type.Name + "." + Member;

    public override string ToString() => Facet is null ? Name : Name + " " + Facet;
}
