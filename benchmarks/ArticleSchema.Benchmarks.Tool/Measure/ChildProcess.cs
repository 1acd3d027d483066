using System.Diagnostics;

namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>Runs a program to its end and looks at what it costs.</summary>
internal static class ChildProcess
{
    private const int LookEveryMilliseconds = 20;

    public static Measured Run(string program, params string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        (long peak, double processor) = (0, 0);
        while (!process.WaitForExit(LookEveryMilliseconds))
        {
            Look(process, ref peak, ref processor);
        }

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.WaitForExit();
        if (process.ExitCode > 1)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} could not run: {error.Result}");
        }

        return new Measured(process.ExitCode, output.Result, seconds, processor, peak);
    }

    // Both only grow, so that the last look is all but the end.
    private static void Look(Process process, ref long peak, ref double processor)
    {
        try
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            processor = Math.Max(processor, process.TotalProcessorTime.TotalSeconds);
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
        }
    }
}
