namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A release that documents pass on their way, and that is not C#: the models of its types.</summary>
internal sealed record ReleaseTablesEmit : TypeEmit
{
    public required EquatableArray<NamedTableEmit> Tables { get; init; }
}
