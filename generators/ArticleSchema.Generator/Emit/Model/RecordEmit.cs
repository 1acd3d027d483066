namespace ArticleSchema.Generator.Emit.Model;

internal sealed record RecordEmit : SchemaTypeEmit
{
    public required EquatableArray<FieldEmit> Fields { get; init; }

    /// <summary>The map of the members that no field names.</summary>
    public required FieldEmit? Rest { get; init; }

    /// <summary>Members that begin so are elements of a list.</summary>
    public required EquatableArray<string> Prefixes { get; init; }

    /// <summary>All fields, the rest too: a method, because properties are what the model holds.</summary>
    public IEnumerable<FieldEmit> AllFields() => Rest is null ? Fields : Fields.Append(Rest);

    /// <summary>Patterns to compile, in the order of <c>s_pattern0</c>, <c>s_pattern1</c> …</summary>
    public required EquatableArray<string> Patterns { get; init; }

    /// <summary>Groups and rules; <see langword="null"/> without any.</summary>
    public required RulesEmit? Rules { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>The document tag; <see langword="null"/> on other records and on documents without one.</summary>
    public required TagEmit? Tag { get; init; }

    public required bool IsDocument { get; init; }

    /// <summary>The C# interfaces of the mixins it includes.</summary>
    public required EquatableArray<string> Interfaces { get; init; }

    /// <summary>The members of those interfaces that the record has in a narrower type.</summary>
    public required EquatableArray<NarrowedEmit> Narrowed { get; init; }
}
