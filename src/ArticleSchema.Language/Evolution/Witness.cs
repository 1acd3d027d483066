namespace ArticleSchema.Language.Evolution;

/// <summary>A document that shows a verdict: it was run through both versions' checks.</summary>
/// <param name="Type">The type that it is a value of, by its writer's name.</param>
/// <param name="Json">The document.</param>
/// <param name="Outcome">What the reader makes of it: its first problem, or what it reads otherwise.</param>
internal sealed record Witness(string Type, string Json, string Outcome);
