namespace ArticleSchema.Generator.Emit.Model;

/// <summary>All content of one type.</summary>
/// <param name="Name">What the collection is called: <c>Articles</c>.</param>
/// <param name="Type">The C# type of its items.</param>
internal sealed record ContentEmit(string Name, string Type, EquatableArray<ContentItemEmit> Items);
