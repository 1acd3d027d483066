using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>What a document inside another had no place for in the version that it was brought to.</summary>
/// <param name="Pointer">Where it stood in the whole, by the names of the version that it came in.</param>
/// <param name="Value">What stood there, as JSON.</param>
/// <param name="Target">That version.</param>
internal sealed record NestedLoss(string Pointer, string Value, VersionedType Target);
