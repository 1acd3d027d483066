namespace ArticleSchema.Generator.Emit.Model;

internal sealed record TokenEmit
{
    public required string Token { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required EquatableArray<string> AlsoRead { get; init; }

    public required bool IsRetired { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>; <see langword="null"/> without one.</summary>
    public required string? Obsolete { get; init; }
}
