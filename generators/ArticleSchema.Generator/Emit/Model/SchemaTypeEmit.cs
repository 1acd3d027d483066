namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A type whose values are read, checked and written.</summary>
internal abstract record SchemaTypeEmit : TypeEmit
{
    public required TableEmit Table { get; init; }
}
