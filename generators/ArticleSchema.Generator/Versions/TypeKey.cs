using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>A type at a version: the same, whichever binding its model is of.</summary>
internal readonly record struct TypeKey(string Schema, string Version, string Name)
{
    public static TypeKey Of(TypeModel type) => new(type.Schema.Id, type.Schema.Version, type.Name);
}
