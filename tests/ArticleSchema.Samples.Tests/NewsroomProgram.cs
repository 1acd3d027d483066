using System.Reflection;

namespace ArticleSchema.Samples.Tests;

/// <summary>The sample's program, run as it is run from a shell.</summary>
internal static class NewsroomProgram
{
    private static readonly Lazy<string> s_output = new(() => Run());

    /// <summary>What it prints without arguments.</summary>
    public static string Output => s_output.Value;

    private static string Run(params string[] arguments)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            Assembly.Load("Newsroom").EntryPoint!.Invoke(null, [arguments]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}
