namespace ArticleSchema.Benchmarks.Quick;

/// <summary>
/// Measures cases side by side: in rounds, each case once a round, so that whatever else the machine does meets all of them alike.
/// </summary>
internal static class Clock
{
    private const int WarmUpPhases = 5;
    private const int Rounds = 15;
    private const int Attempts = 2;
    private const double LargestSpread = 0.20;

    /// <summary>Less faster than this is noise.</summary>
    private const double Settled = 0.93;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan s_round = TimeSpan.FromMilliseconds(30);

    // Optimised code is made beside the running one, and comes into its own only when there is a pause.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    public static IReadOnlyDictionary<string, Measured> Measure(IReadOnlyList<Case> cases, int rounds = Rounds, int warmUpPhases = WarmUpPhases)
    {
        int[] calls = WarmUp(cases, warmUpPhases);
        Measured[] best = [];
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            Measured[] measured = Run(cases, calls, rounds);
            if (best.Length == 0 || measured.Max(m => m.Spread) < best.Max(m => m.Spread))
            {
                best = measured;
            }
            if (best.Max(m => m.Spread) <= LargestSpread)
            {
                break;
            }
        }
        return best.ToDictionary(m => m.Name);
    }

    /// <summary>How many bytes a call allocates for a document.</summary>
    public static double BytesOf(Case measured)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        measured.Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)measured.Documents;
    }

    // Until nothing gets faster any more: measured too early, a slow reader would make us look good, or we ourselves slow.
    private static int[] WarmUp(IReadOnlyList<Case> cases, int phases)
    {
        var calls = new int[cases.Count];
        var best = new double[cases.Count];
        Array.Fill(best, double.MaxValue);
        var isSettled = false;
        for (var phase = 0; phase < phases || (!isSettled && phase < phases * 3); phase++)
        {
            isSettled = true;
            for (var i = 0; i < cases.Count; i++)
            {
                TimeSpan start = ThreadClock.Now;
                var done = 0;
                TimeSpan spent;
                do
                {
                    cases[i].Run();
                    done++;
                    spent = ThreadClock.Now - start;
                }
                while (spent < s_warmUp);
                calls[i] = Math.Max(1, (int)Math.Ceiling(done * (s_round / spent)));
                double each = spent.TotalNanoseconds / done;
                isSettled &= each > best[i] * Settled;
                best[i] = Math.Min(best[i], each);
            }
            Thread.Sleep(s_pause);
        }
        return calls;
    }

    private static Measured[] Run(IReadOnlyList<Case> cases, int[] calls, int rounds)
    {
        var samples = new double[cases.Count][];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < cases.Count; i++)
            {
                // What one case leaves behind is not the next one's to collect.
                GC.Collect(0, GCCollectionMode.Forced, blocking: true);
                (samples[i] ??= new double[rounds])[round] = Time(cases[i], calls[i]);
            }
        }
        return [.. cases.Select((c, i) => Summarise(c, samples[i]))];
    }

    private static double Time(Case measured, int calls)
    {
        TimeSpan start = ThreadClock.Now;
        for (var call = 0; call < calls; call++)
        {
            measured.Run();
        }
        return (ThreadClock.Now - start).TotalNanoseconds / ((double)calls * measured.Documents);
    }

    private static Measured Summarise(Case measured, double[] rounds)
    {
        double[] samples = [.. rounds.Order()];
        double spread = (At(samples, 0.75) - At(samples, 0.25)) / At(samples, 0.5);
        return new(measured.Name, At(samples, 0.2), samples[0], spread, BytesOf(measured), rounds);
    }

    private static double At(double[] sorted, double part) => sorted[(int)Math.Round(part * (sorted.Length - 1))];
}
