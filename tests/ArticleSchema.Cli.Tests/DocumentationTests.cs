using System.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests;

/// <summary>
/// Every <c>console</c> block of the documentation: what stands behind <c>$ articleschema</c> is run, one after the other in a copy of the fixture
/// <c>cli/newsroom</c>, and must print what stands below. <c>ARTICLESCHEMA_ACCEPT=1</c> writes what was printed.
/// </summary>
public sealed class DocumentationTests
{
    private const string Prompt = "$ articleschema ";

    [Theory]
    [InlineData("cli.md")]
    public async Task Console_BlocksOfThePage_AreWhatTheToolPrints(string page)
    {
        string path = Repository.PathOf("docs", page);
        string expected = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        string actual = await RunAsync(expected);
        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(path, actual);
            expected = actual;
        }

        actual.ShouldBe(expected);
    }

    [Fact]
    public async Task Commands_AllOfThem_AreDocumented()
    {
        string help = (await Tool.RunAsync(Tool.NewFolder(), "--help")).ShouldExit(0).Output;
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs", "cli.md"));
        foreach (string command in help.Split("Commands:\n")[1].Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).Select(l => l.Trim().Split(' ')[0]))
        {
            page.ShouldContain($"{Prompt}{command}", Case.Sensitive);
        }
    }

    private static async Task<string> RunAsync(string page)
    {
        string folder = Tool.NewFolder("cli/newsroom");
        var text = new StringBuilder();
        bool isConsole = false;
        bool isOutput = false;
        foreach (string line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isConsole = line == "```console";
                isOutput = false;
            }
            else if (isConsole && line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                ToolResult result = await Tool.RunAsync(folder, line[Prompt.Length..]);
                string printed = (result.Output + result.Errors).TrimEnd('\n');
                text.Append(line).Append('\n').Append(printed.Length == 0 ? "" : string.Join('\n', printed.Split('\n').Select(l => l.TrimEnd())) + "\n");
                isOutput = true;
                continue;
            }
            else if (isOutput)
            {
                continue;
            }

            text.Append(line).Append('\n');
        }

        return text.ToString()[..^1];
    }
}
