namespace ArticleSchema.Generator.Emit.Model;

/// <param name="Version">MAJOR.MINOR.</param>
/// <param name="Tag">How its documents say their version; <see langword="null"/> where they do not.</param>
/// <param name="Home"><c>V1</c>, where it is C#.</param>
/// <param name="CSharpType">Its C# type; <see langword="null"/> where it has none.</param>
/// <param name="Up">The lenses from it, by number, those gone backwards as complements.</param>
/// <param name="Down">The lenses to it.</param>
internal sealed record KeptVersionEmit(string Version, TagEmit? Tag, string? Home, string? CSharpType, EquatableArray<int> Up, EquatableArray<int> Down);
