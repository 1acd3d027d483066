namespace ArticleSchema.Generator.Emit.Model;

/// <param name="Name">The member's name.</param>
/// <param name="Value">What is written.</param>
internal sealed record TagEmit(string Name, string Value);
