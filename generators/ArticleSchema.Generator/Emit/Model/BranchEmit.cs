namespace ArticleSchema.Generator.Emit.Model;

internal sealed record BranchEmit
{
    /// <summary>The tag's value; <see langword="null"/> in an untagged union.</summary>
    public required string? Tag { get; init; }

    /// <summary>The name of its parameter.</summary>
    public required string Parameter { get; init; }

    public required ValueEmit Value { get; init; }

    /// <summary>The branch declares the tag among its own fields.</summary>
    public required bool DeclaresTag { get; init; }
}
