namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>One run of a process.</summary>
/// <param name="Exit">What it ended with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="ProcessorSeconds">What all its threads used of processors together.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record Measured(int Exit, string Output, double Seconds, double ProcessorSeconds, long PeakBytes)
{
    /// <summary>Programs that take turns, so that a neighbour of the machine disturbs all alike; of each the run in the middle.</summary>
    public static Measured[] Medians(int rounds, params Func<Measured>[] programs)
    {
        List<Measured>[] runs = [.. programs.Select(_ => new List<Measured>())];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < programs.Length; i++)
            {
                runs[i].Add(programs[i]());
            }
        }

        return Array.ConvertAll(runs, static of => of.OrderBy(r => r.Seconds).ElementAt(of.Count / 2));
    }
}
