using System.Globalization;

namespace ArticleSchema.Benchmarks.Tool.Measure;

/// <summary>
/// The tool and its rivals as whole processes over the same files, turn by turn. What counts is the ratio of the medians; a line <c>ratio NAME VALUE</c> for each figure
/// that has a bar.
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

    private static readonly string s_rival = Path.Combine(AppContext.BaseDirectory, "toolspeed");
    private static readonly string s_schemas = Path.Combine(AppContext.BaseDirectory, "schemas");
    private static readonly string s_folder = Path.Combine(s_root, "artifacts", "toolspeed");

    public static int Run(int documents, int rounds)
    {
        Directory.CreateDirectory(s_folder);
        string many = Documents(documents);
        string few = Documents(Math.Min(documents, FewDocuments));
        if (!SameWork.Holds(s_folder, Validate, Migrate))
        {
            return 1;
        }

        Console.WriteLine($"{documents:N0} documents, {new FileInfo(many).Length / 1e6:N0} MB, {Environment.ProcessorCount} processors, {rounds} rounds");
        Console.WriteLine($"{"",-24}{"seconds",10}{"processor",10}{"documents/s",13}{"peak MB",9}");
        Check(Math.Max(10, rounds));
        Memory("validate", Validate(isTool: true, "1.0", few), Pair("validate", rounds, documents, () => Validate(isTool: true, "1.0", many), () => Validate(isTool: false, "1.0", many)));
        string migrated = Path.Combine(s_folder, "migrated.ndjson");
        Memory("migrate", Migrate(isTool: true, few, migrated), Pair("migrate", rounds, documents, () => Migrate(isTool: true, many, migrated), () => Migrate(isTool: false, many, migrated)));
        Pair("validate-rules", rounds, documents, () => Validate(isTool: true, "2.0", migrated), () => Validate(isTool: false, "2.0", migrated));
        File.Delete(migrated);
        return 0;
    }

    private static void Check(int rounds)
    {
        string schemas = Path.Combine(s_root, "schemas");
        Measured tool = Measured.Median(rounds, () => ChildProcess.Run(s_tool, "check", schemas));
        Measured empty = Measured.Median(rounds, () => ChildProcess.Run(s_rival, "empty"));
        Measured parse = Measured.Median(rounds, () => ChildProcess.Run(s_rival, "parse", schemas));
        Print("check", tool, 0);
        if (File.Exists(s_ahead))
        {
            Measured ahead = Measured.Median(rounds, () => ChildProcess.Run(s_ahead, "check", schemas));
            Print("check, compiled ahead", ahead, 0);
            Ratio("check-ahead/parse", ahead.Seconds / parse.Seconds);
        }

        Print("empty program", empty, 0);
        Print("empty program, parsing", parse, 0);
        Ratio("check/empty", tool.Seconds / empty.Seconds);
        Ratio("check/parse", tool.Seconds / parse.Seconds);
    }

    private static Measured Pair(string name, int rounds, int documents, Func<Measured> tool, Func<Measured> rival)
    {
        (Measured ours, Measured theirs) = Measured.Medians(rounds, tool, rival);
        Print(name, ours, documents);
        Print(name + ", JsonNode", theirs, documents);
        Ratio(name + "/jsonnode", ours.Seconds / theirs.Seconds);
        return ours;
    }

    private static void Memory(string name, Measured few, Measured many) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {name} {few.PeakBytes / 1e6:0} MB for {FewDocuments:N0} documents, {many.PeakBytes / 1e6:0} MB for all"));

    private static void Print(string name, Measured run, int documents) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-24}{run.Seconds,10:0.000}{run.ProcessorSeconds,10:0.000}{(documents == 0 ? "" : (documents / run.Seconds).ToString("N0", CultureInfo.InvariantCulture)),13}{run.PeakBytes / 1e6,9:0}"));

    private static void Ratio(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.00}"));

    private static Measured Validate(bool isTool, string version, string file) => isTool
        ? ChildProcess.Run(s_tool, "validate", "--schemas", s_schemas, "--type", version == "1.0" ? Older : Newer, file)
        : ChildProcess.Run(s_rival, "validate", version, file);

    private static Measured Migrate(bool isTool, string file, string output)
    {
        File.Delete(output);
        return isTool
            ? ChildProcess.Run(s_tool, "migrate", "--schemas", s_schemas, "--type", Older, "--to", Newer, "--output", output, file)
            : ChildProcess.Run(s_rival, "migrate", file, output);
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
