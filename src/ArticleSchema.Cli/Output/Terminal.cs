using System.Globalization;

namespace ArticleSchema.Cli.Output;

/// <summary>What is done only where a person looks on.</summary>
internal static class Terminal
{
    /// <summary>Off when piped, and where the environment says <c>NO_COLOR</c>.</summary>
    public static bool HasColour { get; } = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public static bool ShowsProgress { get; } = !Console.IsErrorRedirected;

    public static string Paint(string text, Colour colour) =>
        HasColour ? string.Create(CultureInfo.InvariantCulture, $"\u001b[{(int)colour}m{text}\u001b[0m") : text;
}
