namespace ArticleSchema.Generator.Emit.Model;

/// <summary>The model that a type carries.</summary>
/// <param name="Text">The model's canonical text.</param>
/// <param name="Uses">C# expressions for the tables of the types it names.</param>
/// <param name="Mentions">C# expressions that name these types in an attribute.</param>
/// <param name="IsInterpreted">Whether the interpreter has a say in every verdict.</param>
/// <param name="WritesForms">Whether some list in it is not written as an array.</param>
internal sealed record TableEmit(string Text, EquatableArray<string> Uses, EquatableArray<string> Mentions, bool IsInterpreted, bool WritesForms);
