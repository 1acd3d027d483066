using System.Diagnostics;
using System.Text;

namespace ArticleSchema.Cli.Tests;

/// <summary>What a shell offers for the line that was typed, by the script that the tool writes for it.</summary>
public sealed class CompletionTests
{
    // The line up to the cursor, and the words that bash would put there: behind a colon, it replaces what follows that alone.
    private static readonly (string Line, string Replies)[] s_rows =
    [
        ("", "check completion diff explain export import infer init migrate release validate"),
        ("ex", "explain export"),
        ("--", "--help --version"),
        ("nonsense", ""),
        ("import ", "json-schema"),
        ("completion ", "bash fish pwsh zsh"),
        ("validate --f", "--format"),
        ("validate --", "--body --format --help --ndjson --now --schemas --type"),
        ("export json-schema --", "--help --internal --schemas"),
        ("validate --format ", "github json sarif text"),
        ("validate article.json --format s", "sarif"),
        ("diff --changelog d", "data-owners developers"),
        ("validate --type newsroom/", "newsroom/article:Article newsroom/article@1.0:Article newsroom/brief:Brief newsroom/brief@1.0:Brief newsroom/brief@1.1:Brief"),
        ("validate --type newsroom/article:", "Article"),
        ("validate --schemas nowhere --type newsroom/", ""),
        ("validate --schemas nowhere --type ninjs/item@3.", "ninjs/item@3.1:Item"),
        ("migrate --type newsroom/brief@1.0:Brief --to newsroom/br", "newsroom/brief:Brief newsroom/brief@1.0:Brief newsroom/brief@1.1:Brief"),
        ("export json-schema newsroom/article:", "Article Desk"),
        ("diff newsroom/a", "newsroom/article newsroom/article@1.0"),
        ("release ", "newsroom/article newsroom/brief"),
        ("explain art700", "ART7001 ART7002 ART7003 ART7004 ART7005 ART7006 ART7007 ART7008 ART7009"),
        ("explain field-removed-o", "field-removed-optional"),
        ("validate --type newsroom/article:Article ", ""),
        ("validate --type newsroom/article:Article art", ""),
        ("check --schemas ", ""),
    ];

    [Fact]
    public async Task Bash_OfALine_OffersWhatMayComeNext()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        var script = new StringBuilder("""
            articleschema() { dotnet exec "$TOOL" "$@"; }
            source <(articleschema completion bash)
            complete -p articleschema
            offer() { COMP_LINE="articleschema $1" COMP_POINT=$((14 + ${#1})); COMPREPLY=(); _articleschema; echo "$1|${COMPREPLY[*]}"; }

            """.ReplaceLineEndings("\n"));
        foreach ((string line, _) in s_rows)
        {
            script.Append("offer '").Append(line).Append("'\n");
        }

        string[] offered = await RunAsync(folder, script.ToString());
        offered[0].ShouldBe("complete -o bashdefault -o default -F _articleschema articleschema");
        offered.Skip(1).ShouldBe(s_rows.Select(r => $"{r.Line}|{r.Replies}"));
    }

    [Fact]
    public async Task Suggestions_OfAnyPlaceInALine_AreOfThatPlace()
    {
        string folder = Tool.NewFolder("cli/newsroom");
        (await Tool.RunAsync(folder, ["[suggest:2]", "ex"])).ShouldExit(0).Output.ShouldBe("explain\nexport\n");
        (await Tool.RunAsync(folder, ["[suggest:11]", "validate --  article.json"])).Output.ShouldContain("--type\n");
        (await Tool.RunAsync(folder, ["[suggest:99]", "ex"])).ShouldExit(0).Output.ShouldBe("explain\nexport\n");
        (await Tool.RunAsync(folder, ["[suggest]", "im"])).ShouldExit(0).Output.ShouldBe("import\n");
    }

    [Theory]
    [InlineData("fish", "--no-execute")]
    [InlineData("zsh", "-n")]
    public async Task Script_OfAShell_IsOneThatItReads(string shell, string check)
    {
        string folder = Tool.NewFolder();
        string script = (await Tool.RunAsync(folder, ["completion", shell])).ShouldExit(0).Output;
        script.ShouldContain("articleschema \"[suggest:");
        script.ShouldNotContain('\r');
        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, shell))))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "script"), script);
            using Process process = Process.Start(new ProcessStartInfo(shell, [check, "script"]) { WorkingDirectory = folder })!;
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0);
        }
    }

    private static async Task<string[]> RunAsync(string folder, string script)
    {
        var start = new ProcessStartInfo("bash", ["--norc", "-s"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["TOOL"] = Tool.Program;
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
