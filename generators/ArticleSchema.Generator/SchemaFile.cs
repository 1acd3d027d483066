namespace ArticleSchema.Generator;

/// <summary>A schema file as the pipeline knows it: its content decides whether anything is to be done again.</summary>
/// <param name="IsReference">Of a referenced project or of a package: resolved, never emitted.</param>
/// <param name="Namespace">The C# namespace of its project; <see langword="null"/> where it is this one.</param>
internal sealed record SchemaFile(string Path, string Text, bool IsReference, string? Namespace);
