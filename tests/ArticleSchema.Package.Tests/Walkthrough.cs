using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Package.Tests;

/// <summary>
/// A page that tells a story with commands, played in a folder of its own. A fence whose language is followed by a file's name writes that file, or with <c>diff</c> changes it; in a fence
/// <c>console</c> what stands behind <c>$ </c> is run, and what it prints takes the place of what stood below.
/// </summary>
internal sealed partial class Walkthrough(string folder, string tool)
{
    private const string Fence = "```";
    private const string Prompt = "$ ";

    private readonly StringBuilder _told = new();
    private string _folder = folder;

    /// <summary>The page with what its commands really print.</summary>
    public async Task<string> PlayAsync(string page)
    {
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            Tell(lines[i]);
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            int end = Array.IndexOf(lines, Fence, i + 1);
            await PlayAsync(lines[i][Fence.Length..].Split(' '), lines[(i + 1)..end]);
            Tell(Fence);
            i = end;
        }

        return _told.ToString()[..^1];
    }

    private async Task PlayAsync(string[] fence, string[] block)
    {
        if (fence is ["console"])
        {
            foreach (string command in block.Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)))
            {
                Tell(command);
                Tell(await RunAsync(command[Prompt.Length..].Split(' ')));
            }

            return;
        }

        Tell(block);
        if (fence is ["diff", var changed])
        {
            Change(changed, block);
        }
        else if (fence is [_, var written])
        {
            await File.WriteAllTextAsync(PathOf(written), string.Join('\n', block) + "\n");
        }
    }

    private void Change(string file, string[] block)
    {
        string Side(char other) => string.Concat(block.Where(l => l[0] != other).Select(l => l[1..] + "\n"));
        string text = File.ReadAllText(PathOf(file));
        int at = text.IndexOf(Side('+'), StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"'{file}' does not have\n{Side('+')}\nbut is\n{text}");
        File.WriteAllText(PathOf(file), text[..at] + Side('-') + text[(at + Side('+').Length)..]);
    }

    private async Task<string[]> RunAsync(string[] command)
    {
        switch (command)
        {
            case ["cd", var inside]:
                _folder = PathOf(inside);
                return [];
            case ["cat", var file]:
                return await LinesAsync(file);
            case ["head", var count, var file]:
                return (await LinesAsync(file))[..int.Parse(count[1..], System.Globalization.CultureInfo.InvariantCulture)];
            case ["dotnet", "build", .. var options]:
                return Build((await DotNet.RunAsync(_folder, ["build", "-tl:off", .. options])).Output);
            case ["dotnet", .. var arguments]:
                return Printed((await DotNet.RunAsync(_folder, arguments)).ShouldSucceed().Output);
            case ["articleschema", .. var arguments]:
                return Printed((await DotNet.RunProgramAsync(tool, _folder, arguments)).Output);
            default:
                throw new NotSupportedException(string.Join(' ', command));
        }
    }

    /// <summary>What a build finds, each once, and how it ends: the rest is times and paths.</summary>
    private string[] Build(string output)
    {
        string[] lines = output.ReplaceLineEndings("\n").Split('\n');
        IEnumerable<string> found = lines.Select(l => Finding().Match(l)).Where(m => m.Success).Select(m => Path.GetRelativePath(_folder, m.Groups[1].Value).Replace('\\', '/') + m.Groups[2].Value);
        return [.. found.Distinct(StringComparer.Ordinal), .. lines.Where(l => l.StartsWith("Build ", StringComparison.Ordinal)).Take(1)];
    }

    private static string[] Printed(string output) => output.Length == 0 ? [] : [.. output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.TrimEnd())];

    private async Task<string[]> LinesAsync(string file) => Printed(await File.ReadAllTextAsync(PathOf(file)));

    private string PathOf(string file) => Path.Combine(_folder, file);

    private void Tell(params IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            _told.Append(line).Append('\n');
        }
    }

    [GeneratedRegex(@"^(.*?)(\([0-9,]+\): (?:error|warning) .*?)(?: \[[^\]]*\])?$")]
    private static partial Regex Finding();
}
