using System.Globalization;
using ArticleSchema.Benchmarks.Fuzz;
using ArticleSchema.Benchmarks.Quick;
using BenchmarkDotNet.Running;

namespace ArticleSchema.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["quick"]:
                return QuickRun.Run(verdictsOnly: false);
            case ["quick", "--verdicts"]:
                return QuickRun.Run(verdictsOnly: true);
            case ["profile", var name, .. var options]:
                QuickRun.Profile(name, Option(options, "--seconds", 10));
                return 0;
            case ["fuzz", .. var options]:
                return FuzzRun.Run(Option(options, "--seconds", 60), Option(options, "--seed", Environment.TickCount));
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
                return 0;
        }
    }

    private static int Option(string[] options, string name, int value)
    {
        int place = Array.IndexOf(options, name);
        return place >= 0 && place + 1 < options.Length && int.TryParse(options[place + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? given : value;
    }
}
