namespace ArticleSchema.Language.Model;

/// <summary>
/// A declared type after everything it names was found. Models hold no positions, and are not changed once the binder hands them out;
/// their setters exist because types may refer to each other in circles.
/// </summary>
internal abstract class TypeModel
{
    protected TypeModel(SchemaModel schema, string name)
    {
        Schema = schema;
        Name = name;
    }

    public SchemaModel Schema { get; }

    public string Name { get; }

    /// <summary>The type's name over all schemas: <c>newsroom/article:Article</c>.</summary>
    public string Key => Schema.Id + ":" + Name;

    /// <summary>The same at its version: <c>newsroom/article@1.2:Article</c>.</summary>
    public string VersionedKey => Schema.Id + "@" + Schema.Version + ":" + Name;

    public string? Description { get; internal set; }

    public string? Term { get; internal set; }

    public DeprecationModel? Deprecated { get; internal set; }

    /// <summary>
    /// Whether an error was reported inside the type's own declaration. Such a type is left out of what is generated, and
    /// what refers to it is not blamed a second time.
    /// </summary>
    public bool IsBroken { get; internal set; }

    public override string ToString() => Key;
}
