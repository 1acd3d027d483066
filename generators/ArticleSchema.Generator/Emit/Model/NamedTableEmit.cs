namespace ArticleSchema.Generator.Emit.Model;

/// <param name="Name">The type's name.</param>
/// <param name="Text">Its model's canonical text.</param>
/// <param name="Uses">C# expressions for the tables of the types it names.</param>
/// <param name="WritesForms">Whether some list in it is not written as an array.</param>
internal sealed record NamedTableEmit(string Name, string Text, EquatableArray<string> Uses, bool WritesForms);
