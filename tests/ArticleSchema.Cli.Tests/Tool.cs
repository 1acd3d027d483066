using System.Diagnostics;
using System.Globalization;
using ArticleSchema.Testing;

namespace ArticleSchema.Cli.Tests;

/// <summary>The tool as a process of its own, run as from a shell.</summary>
internal static class Tool
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private static readonly Lazy<string> s_root = new(NewRoot);

    private static int s_folders;

    /// <summary>Where it is built: beside tests that use the runtime, there is another library of its name.</summary>
    public static string Program { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "ArticleSchema.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "articleschema.dll"));

    /// <summary>A copy of a fixture, to work in; all of them are removed when the run ends.</summary>
    public static string NewFolder(string? fixture = null)
    {
        string folder = Directory.CreateDirectory(Path.Combine(s_root.Value, Interlocked.Increment(ref s_folders).ToString(CultureInfo.InvariantCulture))).FullName;
        if (fixture is not null)
        {
            string source = Path.Combine(Fixture.Root, fixture);
            foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        return folder;
    }

    public static Task<ToolResult> RunAsync(string folder, string arguments, string? input = null) =>
        RunAsync(folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), input);

    public static async Task<ToolResult> RunAsync(string folder, IEnumerable<string> arguments, string? input = null)
    {
        using Process process = Start(folder, arguments);
        using var limit = new CancellationTokenSource(s_limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync(limit.Token);
            return new ToolResult(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Begins a run whose end the caller waits for, or brings about. What it prints goes nowhere unless it is read.</summary>
    public static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }

    private static string NewRoot()
    {
        string root = Directory.CreateTempSubdirectory("articleschema-cli-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
