namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A property, and how its member is read and written.</summary>
internal sealed record FieldEmit
{
    public required string Name { get; init; }

    /// <summary>The name of the local variable it is read into.</summary>
    public required string Local { get; init; }

    public required string JsonName { get; init; }

    public required EquatableArray<string> AlsoRead { get; init; }

    /// <summary>A second name under which it is written.</summary>
    public required string? AlsoWrite { get; init; }

    public required string Description { get; init; }

    public required FieldPresence Presence { get; init; }

    public required ValueEmit Value { get; init; }

    /// <summary>The C# initialiser; <see langword="null"/> without one.</summary>
    public required string? Initializer { get; init; }

    public required string? Obsolete { get; init; }

    /// <summary>Whether a report mentions that it was read at all.</summary>
    public required bool IsNoted { get; init; }

    /// <summary>Left out of public documents.</summary>
    public required bool IsInternal { get; init; }

    /// <summary>Under which number rules find its place; <see langword="null"/> if none reads it.</summary>
    public required int? Place { get; init; }

    /// <summary>It may be absent, and null is one of its values.</summary>
    public bool TakesNull => Presence is FieldPresence.Optional or FieldPresence.Default
        && Value is BuiltInEmit { BuiltIn: Language.Model.BuiltIn.Any } or TypeValueEmit { TakesNull: true };

    /// <summary>Whether the member must be in the document.</summary>
    public bool IsRequired => Presence == FieldPresence.Required;

    /// <summary>Whether the initialiser makes something, which is then made once and shared: all values are immutable.</summary>
    public bool HasSharedDefault => Initializer is { } text && text.EndsWith(")", StringComparison.Ordinal);

    /// <summary>The property's type.</summary>
    public string CSharpType => Presence == FieldPresence.Optional ? Value.CSharpType + "?" : Value.CSharpType;
}
