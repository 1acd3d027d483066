namespace ArticleSchema.Generator.Emit.Model;

internal sealed record ScalarEmit : SchemaTypeEmit
{
    /// <summary>What stands in the document, every constraint of the chain on it.</summary>
    public required BuiltInEmit Value { get; init; }

    /// <summary>Whether its JSON is a string, so that its text is too.</summary>
    public required bool IsText { get; init; }

    /// <summary>Its rules; <see langword="null"/> without any.</summary>
    public required RulesEmit? Rules { get; init; }

    /// <summary>Patterns to compile, in the order of <c>s_pattern0</c>, <c>s_pattern1</c> …</summary>
    public required EquatableArray<string> Patterns { get; init; }
}
