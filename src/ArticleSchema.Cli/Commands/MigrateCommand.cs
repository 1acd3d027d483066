using System.CommandLine;
using System.Globalization;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Migration;
using ArticleSchema.Cli.Output;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Cli.Validation;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>migrate</c>: documents from one version or schema to another, through lenses.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var type = new Option<string>("--type") { Description = "What the documents are: newsroom/article@1.2:Article. Without a version, each document's tag says it.", Required = true, HelpName = "TYPE" };
        var to = new Option<string>("--to") { Description = "What they become: a version of the same type, or newsroom/article@2.0:Article.", Required = true, HelpName = "VERSION|TYPE" };
        var files = new Argument<string[]>("FILE") { Description = "JSON documents; *.ndjson and *.jsonl line by line; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "Where they are written, a document a line. It must not be there.", Required = true, HelpName = "PATH" };
        var complement = new Option<string?>("--complement") { Description = "Keeps what has no place on the other side, a line for each document. Where the file is there, it is read for the way back.", HelpName = "PATH" };
        var rejects = new Option<string?>("--rejects") { Description = "Where documents go that do not fit, with their reports. Default: the output's name and .rejects.", HelpName = "PATH" };
        var lines = new Option<bool>("--ndjson") { Description = "Every file, standard input too, holds a document a line." };
        Option<string> schemas = CommonOptions.Schemas();
        Option<string> format = CommonOptions.Format();
        Option<string?> now = CommonOptions.Now();
        CommonOptions.RequireText(files, output, complement, rejects);
        type.CompletionSources.Add(NameCompletions.Documents(schemas));
        to.CompletionSources.Add(NameCompletions.Documents(schemas));
        var command = new ExampleCommand("migrate",
            "Takes documents from one version or schema to another, through lenses. Run again after a kill it goes on where it was, and nothing that exists is overwritten.",
            [
                "articleschema migrate --type newsroom/article@1.2:Article --to 2.0 archive.ndjson --output archive-2.ndjson --complement archive.aside",
                "articleschema migrate --type newsroom/article@2.0:Article --to 1.2 archive-2.ndjson --output archive-1.ndjson --complement archive.aside",
                "articleschema migrate --type ninjs/item@2.2:Item --to ninjs/item@3.1:Item item.json --output item-3.json",
            ]) { type, to, files, output, complement, rejects, lines, schemas, format, now };
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] inputs = parsed.GetValue(files)!;
            if (!parsed.GetValue(lines) && Array.Find(inputs, ContentValidation.Takes) is { } kept)
            {
                throw new UsageException($"'{kept}' is no JSON, and migrate reads and writes JSON alone: comments and order would be lost; 'articleschema validate' says what a new version asks of it");
            }

            MigrationPlan plan = Plan(
                parsed.GetValue(schemas)!, parsed.GetValue(type)!, parsed.GetValue(to)!, inputs, parsed.GetValue(lines),
                parsed.GetValue(output)!, parsed.GetValue(complement), parsed.GetValue(rejects), parsed.GetValue(now));
            await using var console = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };
            using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, console);
            MigrationCounts counts = await new MigrationRun(plan, writer, cancellation).RunAsync().ConfigureAwait(false);
            await Console.Error.WriteLineAsync(Summary(counts, plan)).ConfigureAwait(false);
            return counts.Rejected > 0 ? ExitCodes.Findings : ExitCodes.Holds;
        });
        return command;
    }

    private static MigrationPlan Plan(
        string schemas, string type, string to, string[] inputs, bool hasLines, string output, string? complement, string? rejects, string? now)
    {
        (string schema, string typeName) = TypeLookup.Split(type);
        string target = to.Contains(':', StringComparison.Ordinal) ? to : $"{schema.Split('@')[0]}@{to}:{typeName}";
        SchemaFolder folder = SchemaFolder.LoadForMigration(schemas, schema, TypeLookup.Split(target).Schema);
        RequireWhole(folder);
        (Routes routes, VersionedType end) = Find(folder, type, target);
        RequireNoCode(routes);
        rejects ??= output + ".rejects";
        bool isBack = complement is not null && File.Exists(complement);
        MigrationPaths.Require(inputs, isBack ? complement : null, output, complement is null || isBack ? [rejects] : [complement, rejects]);
        string moment = now is null && MigrationJournal.MomentOf(output) is { } begun ? begun : CommonOptions.Moment(now).UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return new MigrationPlan
        {
            Routes = routes,
            Graph = folder.Lenses.Graph,
            Target = end,
            Inputs = inputs,
            HasLines = hasLines,
            Output = output,
            Rejects = rejects,
            Complement = isBack ? null : complement,
            Kept = isBack ? complement : null,
            Rules = new RuleEnvironment { NowTicks = DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind).Ticks },
            Description = new MigrationRunDescription(
                type, target, moment, folder.Digest, [.. inputs.Select(Describe), .. isBack ? [Describe(complement!)] : (string[])[]], hasLines,
                isBack ? "" : complement ?? "", rejects),
        };
    }

    /// <summary>The ways of the documents, and where they end.</summary>
    private static (Routes Routes, VersionedType End) Find(SchemaFolder folder, string type, string target)
    {
        LensGraph graph = folder.Lenses.Graph;
        VersionedType end = VersionedType.Of(Record(folder, target));
        (string schema, string typeName) = TypeLookup.Split(type);
        if (schema.Contains('@', StringComparison.Ordinal))
        {
            return (Routes.Of(Path(graph, Record(folder, type), end)), end);
        }

        // Without a version: the draft's or, where there is none, the newest; and each that a document may name.
        List<VersionedType> versions = [.. graph.Types.Where(t => t.Schema == schema && t.Type == typeName)];
        RecordModel usual = folder.Find(schema) is null && versions.Count > 0 ? graph.Find(versions[^1])! : Record(folder, type);
        return (Routes.ByTag(Path(graph, usual, end), versions.Select(v => graph.Path(v, end)).OfType<LensPath>()), end);
    }

    private static RecordModel Record(SchemaFolder folder, string name) =>
        TypeLookup.Find(folder, name) as RecordModel ?? throw new UsageException($"'{name}' is no record");

    private static LensPath Path(LensGraph graph, RecordModel type, VersionedType end)
    {
        var start = VersionedType.Of(type);
        if (start == end)
        {
            return LensPath.At(type);
        }

        if (graph.Path(start, end) is { } path)
        {
            return path;
        }

        string reach = string.Join(", ", graph.Reach(start));
        throw new UsageException($"no lens leads from {start} to {end}; {(reach.Length == 0 ? "none begins there" : $"from there documents get to {reach}")}");
    }

    private static void RequireWhole(SchemaFolder folder)
    {
        List<Diagnostic> errors = [.. folder.Releases.Diagnostics.Concat(folder.Lenses.Diagnostics).Where(d => d.Rule.Severity == DiagnosticSeverity.Error)];
        if (errors.Count > 0)
        {
            TypeLookup.Fail(errors, "a release or a lens does not build");
        }
    }

    /// <summary>A step in C# is run by programs that were built with it, and by nothing else.</summary>
    private static void RequireNoCode(Routes routes)
    {
        if (routes.Paths.SelectMany(p => p.Steps).Select(s => s.Lens).FirstOrDefault(l => l.Code.Any()) is not { } lens)
        {
            return;
        }

        PartsByCode code = lens.Code.First();
        SourceText source = lens.Syntax!.Source;
        throw new UsageException(string.Create(
            CultureInfo.InvariantCulture,
            $"{source.Path}:{source.GetPosition(code.Name.Span.Start)}: {MissingCode.Describe(code)}"));
    }

    private static string Describe(string input)
    {
        if (input == DocumentFiles.StandardInput)
        {
            return input;
        }

        var file = new FileInfo(input);
        return file.Exists
            ? string.Create(CultureInfo.InvariantCulture, $"{input} {file.Length} {file.LastWriteTimeUtc:O}")
            : throw new UsageException(Directory.Exists(input) ? $"'{input}' is a folder" : $"there is no file '{input}'");
    }

    private static string Summary(MigrationCounts counts, MigrationPlan plan)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{counts.Written + counts.Rejected:N0} documents: {counts.Written:N0} written, {counts.Rejected:N0} rejected");
        text += counts.Rejected > 0 ? $" to {plan.Rejects}" : "";
        text += counts.Aside > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Aside:N0} values set aside{(plan.Complement is null ? ", not kept" : "")}") : "";
        text += counts.Inside > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Inside:N0} values of documents inside others not kept") : "";
        return text + (counts.Lost > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {counts.Lost:N0} values of the complement fit no longer") : "");
    }
}
