namespace ArticleSchema.Generator;

/// <summary>A schema file as the pipeline knows it: its content decides whether anything is to be done again.</summary>
/// <param name="Namespace">The C# namespace of its project; <see langword="null"/> where it is this one.</param>
internal sealed record SchemaFile(string Path, string Text, SchemaRole Role, string? Namespace) : ProjectFile(Path, Text)
{
    public bool IsReference => Role == SchemaRole.Reference;
}
