using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit.Model;

/// <summary>
/// One C# file to be, of types of one namespace. Everything is decided: an emitter prints. No spans and no symbols, so that an edit that changes
/// nothing here emits nothing, and normalised, because each property is compared after every edit.
/// </summary>
/// <param name="HintName">The file's name.</param>
/// <param name="Types">At least one, in the order of the schema.</param>
internal sealed record FileEmit(string HintName, EquatableArray<TypeEmit> Types)
{
    /// <summary>As the schema is called: <c>newsroom/article.g.cs</c>, or <c>newsroom/article-1.0.g.cs</c> for a release.</summary>
    public static string NameOf(SchemaModel schema) => (schema.IsRelease ? schema.Id + "-" + schema.Version : schema.Id) + ".g.cs";

    /// <summary>A type that stands in no schema, or only a part of one that does.</summary>
    /// <param name="type">The type.</param>
    /// <param name="part">What follows its name, for example <c>.Versions</c>: a schema's name has no dots, so that no file is named as another.</param>
    public static FileEmit Of(TypeEmit type, string part) =>
        new((type.Namespace.Length == 0 ? type.Name : type.Namespace + "." + type.Name) + part + ".g.cs", (TypeEmit[])[type]);
}
