namespace ArticleSchema.Language.Validation;

/// <summary>A value of <c>refers-to</c> around which no record declares what it refers to: other documents may.</summary>
/// <param name="Path">The list and the member.</param>
/// <param name="Key">Equal to the key of the value it refers to.</param>
/// <param name="Problem">What it would be if there is none.</param>
internal sealed record OpenReference(IReadOnlyList<string> Path, string Key, DataProblem Problem);
