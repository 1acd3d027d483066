using ArticleSchema.Testing;

namespace ArticleSchema.Conventions.Tests;

public sealed class SolutionTests
{
    // A project that a merge dropped from the solution is neither built nor tested, and nothing else says so.
    [Fact]
    public void Solution_HoldsEveryProject()
    {
        string solution = File.ReadAllText(Repository.PathOf("ArticleSchema.sln")).Replace('\\', '/');
        string[] folders = [.. ((string[])["src", "generators", "samples", "tests", "benchmarks"]).Select(f => Repository.PathOf(f))];
        folders
            .SelectMany(f => Directory.EnumerateFiles(f, "*.csproj", SearchOption.AllDirectories))
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
