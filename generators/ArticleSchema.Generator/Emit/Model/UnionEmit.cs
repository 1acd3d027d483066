namespace ArticleSchema.Generator.Emit.Model;

internal sealed record UnionEmit : SchemaTypeEmit
{
    /// <summary>The tag's JSON name; <see langword="null"/> for an untagged union.</summary>
    public required string? Tag { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Untagged: the branch that each JSON kind tells; -1 where it takes more.</summary>
    public required EquatableArray<int> ByKind { get; init; }

    public required EquatableArray<BranchEmit> Branches { get; init; }
}
