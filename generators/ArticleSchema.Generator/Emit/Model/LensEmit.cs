namespace ArticleSchema.Generator.Emit.Model;

/// <param name="Text">The lens, as the runtime reads it.</param>
/// <param name="Older">The C# expression for the table of the type that it comes from.</param>
/// <param name="Newer">That of the type it leads to.</param>
/// <param name="Codes">The C# that it names.</param>
/// <param name="Up">The way to the newer as C#, its first method the whole; none where C# cannot say it.</param>
/// <param name="Down">The way back.</param>
internal sealed record LensEmit(string Text, string Older, string Newer, EquatableArray<LensCodeEmit> Codes, EquatableArray<LensMethodEmit> Up, EquatableArray<LensMethodEmit> Down);
