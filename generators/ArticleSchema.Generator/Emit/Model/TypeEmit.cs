namespace ArticleSchema.Generator.Emit.Model;

/// <summary>
/// One C# file to be. Everything is decided: an emitter prints. No spans and no symbols, so that an edit that changes nothing here
/// emits nothing, and normalised, because each property is compared after every edit.
/// </summary>
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

    /// <summary>The file's name.</summary>
    public virtual string HintName => (Namespace.Length == 0 ? Name : Namespace + "." + Name) + ".g.cs";
}
