using System.Runtime.CompilerServices;

namespace ArticleSchema.Testing;

/// <summary>
/// A text that somebody has looked at and found right. It stands beside the test as <c>Name.verified.ext</c>; what a run gave instead is
/// written to <c>Name.received.ext</c>: Verify's conventions, so that going over to Verify is a change of this file.
/// </summary>
internal static class Snapshot
{
    /// <summary>Set to 1, a run writes what it saw instead of comparing: for a reviewed change, never in CI.</summary>
    private const string AcceptVariable = "ARTICLESCHEMA_ACCEPT";

    public static void ShouldMatch(string received, string name, string extension = "txt", [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        string verifiedPath = $"{path}.verified.{extension}";
        string receivedPath = $"{path}.received.{extension}";
        string text = Normalize(received);
        if (MayAccept)
        {
            File.WriteAllText(verifiedPath, text);
        }

        string? verified = File.Exists(verifiedPath) ? Normalize(File.ReadAllText(verifiedPath)) : null;
        if (verified == text)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        throw new InvalidOperationException(
            $"""
            {name}: {FirstDifference(verified, text)}
            If what was received is right:
            cp {receivedPath} {verifiedPath}
            """);
    }

    private static bool MayAccept =>
        Environment.GetEnvironmentVariable(AcceptVariable) == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    // A checkout may have turned line ends.
    private static string Normalize(string text) => text.ReplaceLineEndings("\n");

    private static string FirstDifference(string? verified, string received)
    {
        if (verified is null)
        {
            return "nothing is verified yet";
        }

        string[] old = verified.Split('\n');
        string[] now = received.Split('\n');
        int line = old.Zip(now).TakeWhile(p => p.First == p.Second).Count();
        return $"line {line + 1} is\n{now.ElementAtOrDefault(line)}\ninstead of\n{old.ElementAtOrDefault(line)}";
    }
}
