using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ArticleSchema.Benchmarks.Build;
using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Quick;

/// <summary>All of DESIGN's table in under three minutes.</summary>
internal static class QuickRun
{
    private const double LargestKilobytesPerType = 10;

    /// <param name="verdictsOnly">Only what does not depend on the clock.</param>
    public static int Run(bool verdictsOnly)
    {
        var documents = new Documents();
        if (!Agree(documents))
        {
            return 1;
        }
        return verdictsOnly ? Report(Gate(documents)) : Measure(documents);
    }

    /// <summary>Measures a few cases only, longer: for a change under test, or for a profiler to look at.</summary>
    /// <param name="names">Of cases, with <c>|</c> between them.</param>
    /// <param name="seconds">For how long, about, each.</param>
    public static void Profile(string names, int seconds)
    {
        Pin();
        var documents = new Documents();
        Func<IEnumerable<Case>>[] groups =
            [() => new ArticleCases(documents).All, () => RivalCases.All(documents), () => StreamCases.All(documents), BuildCases.Reading, BuildCases.Generating];
        Case[] cases = [.. names.Split('|').Select(name => groups.SelectMany(g => g()).First(c => c.Name == name))];
        IReadOnlyDictionary<string, Measured> found = Clock.Measure(cases, rounds: seconds * 30);
        Table.Write(found.Values, found[cases[0].Name]);
    }

    private static bool Agree(Documents documents)
    {
        IReadOnlyList<string> disagreements = Verdicts.Disagreements(documents);
        foreach (string disagreement in disagreements.Distinct())
        {
            Console.WriteLine("verdict  " + disagreement);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"verdicts compared, {disagreements.Count} disagreements"));
        return disagreements.Count == 0;
    }

    /// <summary>What must hold whatever the machine; what does not, in words.</summary>
    public static IReadOnlyList<string> Gate(Documents documents)
    {
        Case validate = new ArticleCases(documents).All.Single(c => c.Name == ArticleCases.Validate);
        validate.Run();
        double bytes = Clock.BytesOf(validate);
        double kilobytes = KilobytesPerType();
        int emitted = new GeneratorSession(SchemaFiles.All(), tracksSteps: true).EmittedByEdit();
        Print("validate-bytes", bytes);
        Print("csharp-kb-per-type", kilobytes);
        Print("edit-emits", emitted);
        var broken = new List<string>();
        if (bytes != 0)
        {
            broken.Add("validating a valid document allocates");
        }
        if (kilobytes > LargestKilobytesPerType)
        {
            broken.Add("too much C# for a type");
        }
        if (emitted != SchemaFiles.TypesWithTitles)
        {
            broken.Add("an edit of one file emits more than its own records");
        }
        return broken;
    }

    private static int Report(IReadOnlyList<string> broken)
    {
        foreach (string gate in broken)
        {
            Console.WriteLine("broken   " + gate);
        }
        return broken.Count == 0 ? 0 : 1;
    }

    private static int Measure(Documents documents)
    {
        Pin();
        var watch = Stopwatch.StartNew();
        var articles = Clock.Measure([.. new ArticleCases(documents).All, .. RivalCases.All(documents)]);
        Table.Write(articles.Values, articles[ArticleCases.Reader]);
        var streams = Clock.Measure(StreamCases.All(documents), rounds: 7, warmUpPhases: 1);
        Table.Write(streams.Values, streams[StreamCases.Reader]);
        var schemas = Clock.Measure(BuildCases.Reading(), rounds: 15, warmUpPhases: 10);
        Table.Write(schemas.Values, schemas[BuildCases.Yaml]);
        var builds = Clock.Measure(BuildCases.Generating(), rounds: 7, warmUpPhases: 10);
        Table.Write(builds.Values, schemas[BuildCases.Yaml]);

        void Ratio(string name, string ours, string rival) => Print(name, articles[ours].RatioTo(articles[rival]));
        Ratio("validate/reader", ArticleCases.Validate, ArticleCases.Reader);
        Print("validate-bytes", articles[ArticleCases.Validate].Bytes);
        Ratio("read/reader", ArticleCases.Read, ArticleCases.Reader);
        Ratio("read/stj-class", ArticleCases.Read, ArticleCases.ReadPlain);
        Print("read-alloc/stj-class", articles[ArticleCases.Read].Bytes / articles[ArticleCases.ReadPlain].Bytes);
        Ratio("write/stj", ArticleCases.Write, ArticleCases.WritePlain);
        Ratio("validate/fluent", ArticleCases.Validate, Rival.Fluent.Name);
        Ratio("validate/annotations", ArticleCases.Validate, Rival.WithAnnotations.Name);
        Ratio("validate/njsonschema", ArticleCases.Validate, Rival.BySchema.Name);
        Ratio("validate-indented/reader", ArticleCases.ValidateIndented, ArticleCases.ReaderIndented);
        Ratio("validate-escaped/reader", ArticleCases.ValidateEscaped, ArticleCases.ReaderEscaped);
        Ratio("validate-shuffled/reader", ArticleCases.ValidateShuffled, ArticleCases.ReaderShuffled);
        Print("ndjson-validate/reader", streams[StreamCases.Validate].RatioTo(streams[StreamCases.Reader]));
        Ratio("report/validate", ArticleCases.Report, ArticleCases.Validate);
        Print("csharp-kb-per-type", KilobytesPerType());
        Print("bind/yamldotnet", schemas[BuildCases.Bind].RatioTo(schemas[BuildCases.Yaml]));
        Print("edit/cold", builds[BuildCases.Edit].Nanoseconds / builds[BuildCases.Cold].Nanoseconds);
        PrintEdits(builds);
        Print("keystroke/empty", builds[BuildCases.Keystroke].Nanoseconds / builds[BuildCases.EmptyKeystroke].Nanoseconds);
        Print("keystroke/files", builds[BuildCases.Keystroke].Nanoseconds / builds[BuildCases.FilesKeystroke].Nanoseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} core(s) of {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, {watch.Elapsed.TotalSeconds:0} s"));
        return 0;
    }

    /// <summary>An edit of one of all files against the same edit with a generator that does nothing, or only adds as many C# files, and the work on that file by itself.</summary>
    private static void PrintEdits(IReadOnlyDictionary<string, Measured> builds)
    {
        // By the edit: cases over all files are measured by the file.
        double At(string name, int round) => builds[name].Rounds[round] * (name is BuildCases.EditAlone or BuildCases.FirstAlone or BuildCases.OneFile ? 1.0 / SchemaFiles.Count : 1);
        Measured edit = builds[BuildCases.Edit];
        Print("edit/empty", edit.RatioTo(r => At(BuildCases.EmptyEdit, r) + At(BuildCases.OneFile, r)));
        Print("edit/first", edit.RatioTo(r => At(BuildCases.EmptyEdit, r) + At(BuildCases.FirstAlone, r)));
        Print("edit/alone", edit.RatioTo(r => At(BuildCases.EmptyEdit, r) + At(BuildCases.EditAlone, r)));
        Print("edit/files", edit.RatioTo(r => At(BuildCases.FilesEdit, r) + At(BuildCases.EditAlone, r)));
    }

    private static void Pin()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            process.ProcessorAffinity = 1 << (Math.Min(Environment.ProcessorCount, 31) - 1);
        }
    }

    private static double KilobytesPerType()
    {
        var session = new GeneratorSession([("article.schema.yaml", Resource.Text("article.schema.yaml"))], tracksSteps: true);
        return session.Sources().Values.Sum(s => Encoding.UTF8.GetByteCount(s) / 1024.0) / session.CountTypes();
    }

    private static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.000}"));
}
