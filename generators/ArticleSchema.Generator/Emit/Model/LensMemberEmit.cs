namespace ArticleSchema.Generator.Emit.Model;

/// <param name="Name">As a C# property is named.</param>
/// <param name="CSharpType">Its type, where it is there.</param>
/// <param name="Conversion">The method that makes it from JSON.</param>
internal sealed record LensMemberEmit(string Name, string CSharpType, string Conversion);
