namespace ArticleSchema.Generator.Content;

/// <summary>A content file and what its item says of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Type">A C# name, or schema and type.</param>
/// <param name="Key">The member that is its key; <see langword="null"/> where the file's name is.</param>
/// <param name="Body">Of Markdown: the member that takes the text below the front matter.</param>
internal sealed record ContentFile(string Path, string Text, string Type, string? Key, string? Body) : ProjectFile(Path, Text);
