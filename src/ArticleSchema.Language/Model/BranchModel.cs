namespace ArticleSchema.Language.Model;

/// <summary>One branch of a union.</summary>
/// <param name="Tag">The tag's value; <see langword="null"/> in an untagged union.</param>
/// <param name="CSharpName">The name of its parameter in <c>Match</c>, Pascal-cased.</param>
/// <param name="Use">What stands there, once or as a list.</param>
internal sealed record BranchModel(string? Tag, string CSharpName, TypeUse Use);
