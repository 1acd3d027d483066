namespace ArticleSchema.Generator.Emit.Model;

internal sealed record EnumEmit : SchemaTypeEmit
{
    public required bool IsOpen { get; init; }

    public required EquatableArray<TokenEmit> Tokens { get; init; }
}
