using System.Globalization;

namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>
/// The tool and its rivals as whole processes over the same files, turn by turn. What counts is the ratio of the medians; a line <c>ratio NAME VALUE PROCESSOR</c> for each
/// figure that has a bar: by the clock, and by what all threads used of processors.
/// </summary>
internal static class ToolRun
{
    private const int FewDocuments = 20_000;
    private const string Older = "benchmark/article@1.0:Article";
    private const string Newer = "benchmark/article@2.0:Article";

    private static readonly string s_root = FindRoot();
    private static readonly string s_tool = Path.Combine(s_root, "artifacts", "bin", "ArticleSchema.Cli", "release", "articleschema");

    /// <summary>The tool compiled ahead for this machine, where somebody published it.</summary>
    private static readonly string s_ahead =
        Path.Combine(s_root, "artifacts", "publish", "ArticleSchema.Cli", "release_" + System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "articleschema");

    private static readonly string[] s_tools = File.Exists(s_ahead) ? [s_tool, s_ahead] : [s_tool];
    private static readonly string s_rival = Path.Combine(AppContext.BaseDirectory, "toolspeed");
    private static readonly string s_schemas = Path.Combine(AppContext.BaseDirectory, "schemas");
    private static readonly string s_folder = Path.Combine(s_root, "artifacts", "toolspeed");

    public static int Run(int documents, int rounds)
    {
        Directory.CreateDirectory(s_folder);
        string many = Documents(documents);
        string few = Documents(Math.Min(documents, FewDocuments));
        if (!SameWork.Holds(s_folder, (isTool, version, file) => Validate(isTool ? s_tools[^1] : null, version, file), (isTool, file, output) => Migrate(isTool ? s_tools[^1] : null, file, output)))
        {
            return 1;
        }

        Console.WriteLine($"{documents:N0} documents, {new FileInfo(many).Length / 1e6:N0} MB, {Environment.ProcessorCount} processors, {rounds} rounds");
        Console.WriteLine($"{"",-24}{"seconds",10}{"processor",10}{"documents/s",13}{"peak MB",9}");
        Check(Math.Max(10, rounds));
        Memory("validate", Validate(s_tool, "1.0", few), Race("validate", "jsonnode", rounds, documents, tool => Validate(tool, "1.0", many)));
        string migrated = Path.Combine(s_folder, "migrated.ndjson");
        Memory("migrate", Migrate(s_tool, few, migrated), Race("migrate", "jsonnode", rounds, documents, tool => Migrate(tool, many, migrated)));
        Race("validate-rules", "jsonnode", rounds, documents, tool => Validate(tool, "2.0", migrated));
        File.Delete(migrated);
        return 0;
    }

    private static void Check(int rounds)
    {
        string schemas = Path.Combine(s_root, "schemas");
        Print("empty program", Measured.Medians(rounds, () => ChildProcess.Run(s_rival, "empty"))[0], 0);
        Race("check", "parse", rounds, 0, tool => tool is null ? ChildProcess.Run(s_rival, "parse", schemas) : ChildProcess.Run(tool, "check", schemas));
    }

    /// <summary>The rival, the tool and, where it is there, the tool compiled ahead.</summary>
    /// <param name="name">What they do.</param>
    /// <param name="rival">What the rival is called in ratios.</param>
    /// <param name="rounds">How often each runs.</param>
    /// <param name="documents">Of how many documents.</param>
    /// <param name="run">Runs a tool, or the rival for <see langword="null"/>.</param>
    /// <returns>The tool's run.</returns>
    private static Measured Race(string name, string rival, int rounds, int documents, Func<string?, Measured> run)
    {
        Measured[] runs = Measured.Medians(rounds, [() => run(null), .. s_tools.Select(tool => new Func<Measured>(() => run(tool)))]);
        Print(name + ", " + rival, runs[0], documents);
        for (int i = 1; i < runs.Length; i++)
        {
            string tool = i == 1 ? name : name + "-ahead";
            Print(tool, runs[i], documents);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"ratio {tool}/{rival} {runs[i].Seconds / runs[0].Seconds:0.00} {runs[i].ProcessorSeconds / runs[0].ProcessorSeconds:0.00}"));
        }

        return runs[1];
    }

    private static void Memory(string name, Measured few, Measured many) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {name} {few.PeakBytes / 1e6:0} MB for {FewDocuments:N0} documents, {many.PeakBytes / 1e6:0} MB for all"));

    private static void Print(string name, Measured run, int documents) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-24}{run.Seconds,10:0.000}{run.ProcessorSeconds,10:0.000}{(documents == 0 ? "" : (documents / run.Seconds).ToString("N0", CultureInfo.InvariantCulture)),13}{run.PeakBytes / 1e6,9:0}"));

    private static Measured Validate(string? tool, string version, string file) => tool is null
        ? ChildProcess.Run(s_rival, "validate", version, file)
        : ChildProcess.Run(tool, "validate", "--schemas", s_schemas, "--type", version == "1.0" ? Older : Newer, file);

    private static Measured Migrate(string? tool, string file, string output)
    {
        File.Delete(output);
        return tool is null
            ? ChildProcess.Run(s_rival, "migrate", file, output)
            : ChildProcess.Run(tool, "migrate", "--schemas", s_schemas, "--type", Older, "--to", Newer, "--output", output, file);
    }

    /// <summary>Made once, and kept for the next run.</summary>
    private static string Documents(int count)
    {
        string path = Path.Combine(s_folder, count.ToString(CultureInfo.InvariantCulture) + ".ndjson");
        if (!File.Exists(path))
        {
            DocumentFile.Make(path + ".new", count);
            File.Move(path + ".new", path);
        }

        return path;
    }

    private static string FindRoot()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "ArticleSchema.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("The measure runs from the repository that it was built in.");
    }
}
