using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>What became of one document.</summary>
/// <param name="Json">The document on the other side; <see langword="null"/> if it was refused.</param>
/// <param name="Problems">Why: what is wrong with the document, or with what would have come of it.</param>
/// <param name="Complement">What had no place on the other side.</param>
/// <param name="Lost">What was kept before and fits no longer.</param>
internal sealed record LensOutcome(string? Json, IReadOnlyList<DataProblem> Problems, IReadOnlyList<SetAside> Complement, IReadOnlyList<SetAside> Lost);
