using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Lenses;

/// <summary>What is done in one type, wherever it occurs.</summary>
/// <param name="In">The type, or <c>*</c>.</param>
/// <param name="Operations">In order.</param>
internal sealed record LensStep(SyntaxText In, IReadOnlyList<LensOperation> Operations);
