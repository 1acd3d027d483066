namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A member of an interface that a record has in a narrower type, and so implements explicitly.</summary>
/// <param name="CSharpType">The type that the interface says.</param>
/// <param name="Interface">The interface.</param>
/// <param name="Name">The member's name there.</param>
/// <param name="Expression">The record's value as that type.</param>
internal sealed record NarrowedEmit(string CSharpType, string Interface, string Name, string Expression);
