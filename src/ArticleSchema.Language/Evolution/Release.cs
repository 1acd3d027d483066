using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Evolution;

/// <summary>A version of a schema that does not change any more.</summary>
internal sealed class Release
{
    public Release(SchemaSyntax syntax, SchemaModel model)
    {
        Syntax = syntax;
        Model = model;
        Version = SchemaVersion.Parse(model.Version);
    }

    public SchemaSyntax Syntax { get; }

    /// <summary>Resolved with the versions that it pins.</summary>
    public SchemaModel Model { get; }

    public SchemaVersion Version { get; }

    public string Id => Model.Id;

    /// <summary><c>newsroom/article@1.2</c>.</summary>
    public string Name => Id + "@" + Model.Version;

    public override string ToString() => Name;
}
