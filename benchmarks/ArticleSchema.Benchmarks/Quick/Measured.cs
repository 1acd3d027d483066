namespace ArticleSchema.Benchmarks.Quick;

/// <summary>What was found of a case.</summary>
/// <param name="Name">The case.</param>
/// <param name="Nanoseconds">For a document: the 20th percentile of the rounds, which neighbours on the machine disturb least.</param>
/// <param name="Least">The same in the best of the rounds.</param>
/// <param name="Spread">The distance of the quartiles as a part of the median: over 0.2 the machine was too busy.</param>
/// <param name="Bytes">Allocated for a document.</param>
internal sealed record Measured(string Name, double Nanoseconds, double Least, double Spread, double Bytes);
