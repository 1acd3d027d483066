using System.Text.RegularExpressions;
using ArticleSchema.Testing;

namespace ArticleSchema.Samples.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    private static string Schema => Blocks("yaml")[0];

    [Fact]
    public void Schema_OfTheReadme_BecomesTheCSharpBesideIt()
    {
        GeneratorRun run = GeneratorRun.Of(Schemas());
        run.ShouldCompile();
        string source = run.Sources.Single(s => s.Value.Contains("partial record Review ", StringComparison.Ordinal)).Value;
        int at = 0;
        foreach (string line in Blocks("csharp")[0].Split('\n').Where(l => l.Trim() is not ("" or "// …")))
        {
            int found = source.IndexOf(line + "\n", at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"{line}\nis not in, or not in this order:\n{source}");
            at = found;
        }
    }

    [Fact]
    public void Program_OfTheReadme_Compiles() => GeneratorRun.Of(
        Schemas(),
        $$"""
        using System;
        using System.IO;
        using ArticleSchema;
        using Gazette;

        internal static class Example
        {
            internal static void Run()
            {
        {{Blocks("csharp")[1]}}
            }
        }
        """).ShouldCompile();

    [Fact]
    public void Output_InTheReadme_IsTheSamples()
    {
        foreach (string block in Blocks("text"))
        {
            NewsroomProgram.Output.ShouldContain(block, Case.Sensitive);
        }
    }

    [Fact]
    public void Commands_OfTheReadme_NameWhatIsThere()
    {
        string[] commands = [.. Blocks("sh").SelectMany(b => b.Split('\n'))];
        commands.ShouldContain("dotnet run --project samples/Newsroom");
        commands.ShouldContain("dotnet test");
        foreach (string path in commands.SelectMany(c => RepositoryPath().Matches(c)).Select(m => m.Value))
        {
            Path.Exists(Repository.PathOf(path)).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void Version_InTheReadme_IsTheOneThatIsPacked()
    {
        string version = VersionElement().Match(File.ReadAllText(Repository.PathOf("Directory.Build.props"))).Groups[1].Value;
        s_readme.ShouldContain($"""<PackageReference Include="ArticleSchema" Version="{version}" />""");
    }

    [Fact]
    public void Links_OfTheDocuments_LeadSomewhere()
    {
        foreach (string file in (string[])["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
        {
            foreach (Match link in Link().Matches(File.ReadAllText(Repository.PathOf(file))))
            {
                Path.Exists(Repository.PathOf(link.Groups[1].Value)).ShouldBeTrue($"{file}: {link.Value}");
            }
        }
    }

    // With the standard vocabulary beside it, as in a project that has the package.
    private static IEnumerable<SchemaText> Schemas() =>
    [
        new SchemaText("schemas/review.schema.yaml", Schema),
        .. Directory.GetFiles(Repository.PathOf("schemas", "articleschema"), "*.schema.yaml")
            .Order(StringComparer.Ordinal)
            .Select(p => new SchemaText(p, File.ReadAllText(p), "reference")),
    ];

    private static string[] Blocks(string language) =>
        [.. Fence().Matches(s_readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value.TrimEnd('\n'))];

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?<= )(src|samples|tests)/[A-Za-z./]+")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex("<Version>(.*?)</Version>")]
    private static partial Regex VersionElement();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
