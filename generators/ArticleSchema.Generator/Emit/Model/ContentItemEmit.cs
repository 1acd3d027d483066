namespace ArticleSchema.Generator.Emit.Model;

/// <summary>One document of the content.</summary>
/// <param name="Key">By which it is asked for.</param>
/// <param name="TextName">The member that holds its text.</param>
/// <param name="File">The name of its file, without folders: those differ from machine to machine.</param>
/// <param name="Json">The document.</param>
internal sealed record ContentItemEmit(string Key, string TextName, string File, string Json);
