namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A type of a C# file, or a part of one; of values alone, as the whole file.</summary>
internal abstract record TypeEmit
{
    /// <summary>The C# namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>The name of the schema's file, where one says what the type is.</summary>
    public string? File { get; init; }

    /// <summary>For the XML documentation.</summary>
    public required string Description { get; init; }

    /// <summary>The message of <c>[Obsolete]</c>; <see langword="null"/> without one.</summary>
    public required string? Obsolete { get; init; }

    /// <summary>Whether a report mentions every value of the type.</summary>
    public bool IsNoted => Obsolete is not null;
}
