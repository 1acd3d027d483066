namespace ArticleSchema.Generator.Emit.Model;

/// <summary>The part of a record that knows the other versions of it.</summary>
internal sealed record VersionsEmit : TypeEmit
{
    public required string Schema { get; init; }

    public required bool IsDocument { get; init; }

    public required KeptVersionEmit Current { get; init; }

    /// <summary>The oldest first.</summary>
    public required EquatableArray<KeptVersionEmit> Kept { get; init; }

    public required EquatableArray<LensEmit> Lenses { get; init; }

    /// <summary>The C# types of documents that stand in it and have versions of their own.</summary>
    public required EquatableArray<string> Nested { get; init; }
}
