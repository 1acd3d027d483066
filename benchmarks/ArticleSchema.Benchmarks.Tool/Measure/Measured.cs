namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>One run of a process.</summary>
/// <param name="Exit">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="ProcessorSeconds">What all its threads used of processors together.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record Measured(int Exit, string Output, double Seconds, double ProcessorSeconds, long PeakBytes)
{
    public static Measured Median(int rounds, Func<Measured> run) => Middle([.. Enumerable.Range(0, rounds).Select(_ => run())]);

    /// <summary>Two that take turns, so that a neighbour of the machine disturbs both.</summary>
    public static (Measured, Measured) Medians(int rounds, Func<Measured> first, Func<Measured> second)
    {
        List<Measured> one = [];
        List<Measured> other = [];
        for (int round = 0; round < rounds; round++)
        {
            other.Add(second());
            one.Add(first());
        }

        return (Middle(one), Middle(other));
    }

    private static Measured Middle(List<Measured> runs) => runs.OrderBy(r => r.Seconds).ElementAt(runs.Count / 2);
}
