namespace ArticleSchema.Benchmarks.Quick;

/// <summary>What was found of a case.</summary>
/// <param name="Name">The case.</param>
/// <param name="Nanoseconds">For a document: the 20th percentile of the rounds, which neighbours on the machine disturb least.</param>
/// <param name="Least">The same in the best of the rounds.</param>
/// <param name="Spread">The distance of the quartiles as a part of the median: over 0.2 the machine was too busy.</param>
/// <param name="Bytes">Allocated for a document.</param>
/// <param name="Rounds">Nanoseconds for a document, round by round.</param>
internal sealed record Measured(string Name, double Nanoseconds, double Least, double Spread, double Bytes, IReadOnlyList<double> Rounds)
{
    /// <summary>
    /// What it takes of the time that others take together: the median of what the rounds say, each by itself. What the machine does beside meets all cases of one round alike, and
    /// so says less than it does in each case's best time, of which one may be of a quiet second and another of a loud one.
    /// </summary>
    /// <param name="others">By the round: nanoseconds.</param>
    public double RatioTo(Func<int, double> others)
    {
        double[] ratios = [.. Rounds.Select((ours, round) => ours / others(round)).Order()];
        return (ratios[(ratios.Length - 1) / 2] + ratios[ratios.Length / 2]) / 2;
    }

    /// <summary>The same of one other.</summary>
    public double RatioTo(Measured other) => RatioTo(round => other.Rounds[round]);
}
