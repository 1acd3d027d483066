using System.CommandLine;
using ArticleSchema.Cli.Drafts;
using ArticleSchema.Cli.Inference;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>infer</c>: a first schema from samples, which takes all of them.</summary>
internal static class InferCommand
{
    private static readonly CheckOptions s_samples = new() { IsContent = true, MaxUnknownMembers = int.MaxValue };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Sample documents: JSON, YAML, Markdown with front matter; *.ndjson and *.jsonl line by line; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var lines = new Option<bool>("--ndjson") { Description = "Every JSON file, standard input too, holds a document a line." };
        Option<string?> name = DraftOptions.Name();
        Option<string?> output = DraftOptions.Output();
        Option<string> format = CommonOptions.Format();
        var command = new ExampleCommand("infer",
            "Writes a first schema from sample documents. It takes all of them; what was guessed on thin evidence says so in a comment.",
            ["articleschema infer article.json", "articleschema infer archive.ndjson --name newsroom/article:Article --output schemas/newsroom/article.schema.yaml"]) { files, lines, name, output, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] paths = parsed.GetValue(files)!;
            DraftTarget target = DraftTarget.Of(parsed.GetValue(name), parsed.GetValue(output), paths[0]);
            using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, target.Findings);
            using SampleFiles samples = await SampleFiles.OpenAsync(paths, parsed.GetValue(lines), cancellation).ConfigureAwait(false);
            await RunAsync(samples, target, writer, cancellation).ConfigureAwait(false);
            return writer.ExitCode;
        });
        return command;
    }

    private static async Task RunAsync(SampleFiles samples, DraftTarget target, FindingWriter writer, CancellationToken cancellation)
    {
        Observation observed = await ObserveAsync(samples, new Dictionary<string, string>(), writer, cancellation).ConfigureAwait(false);
        if (observed.Documents == 0)
        {
            throw new UsageException("there is no sample that could be read, and nothing to infer a schema from");
        }

        if (Tags.Candidates(observed.Root) is { Count: > 0 } tags)
        {
            // What depends on a tag shows only once it is known what the tags may be.
            observed = await ObserveAsync(samples, tags, null, cancellation).ConfigureAwait(false);
        }

        SchemaDraft draft = SchemaInference.Run(observed.Root, target.Id, target.TypeOf());
        draft.Comments.Insert(0, $"Inferred from {observed.Documents} {(observed.Documents == 1 ? "document" : "documents")}: a first draft, to go on from.");
        MendedDraft mended = DraftMending.Run(draft, target.Path ?? "stdout");
        writer.Write(mended.Errors.Select(Findings.Of));
        if (mended.Errors.Count == 0 && await FitsAsync(samples, RootOf(mended.Model, target.TypeOf()), writer, cancellation).ConfigureAwait(false))
        {
            target.Write(mended.Yaml);
        }
    }

    private static TypeModel RootOf(SchemaModel model, string name) => model.Types.FirstOrDefault(t => t.Name == name) ?? model.Types[0];

    private static async Task<Observation> ObserveAsync(SampleFiles samples, IReadOnlyDictionary<string, string> tags, FindingWriter? writer, CancellationToken cancellation)
    {
        var observation = new Observation(tags);
        await foreach (Sample sample in samples.ReadAsync(cancellation).ConfigureAwait(false))
        {
            writer?.Write(sample.Findings);
            if (sample.Tree is not null)
            {
                observation.Add(sample.Tree);
            }
        }

        return observation;
    }

    /// <summary>Whether the new schema takes every sample; what it does not take is reported.</summary>
    private static async Task<bool> FitsAsync(SampleFiles samples, TypeModel type, FindingWriter writer, CancellationToken cancellation)
    {
        bool fits = true;
        await foreach (Sample sample in samples.ReadAsync(cancellation).ConfigureAwait(false))
        {
            foreach (DataProblem problem in sample.Tree is null ? [] : Interpreter.Check(type, sample.Tree, s_samples).Where(p => p.Severity == ProblemSeverity.Error))
            {
                fits = false;
                int line = sample.Line + problem.Position.Line - 1;
                writer.Write(new Finding(sample.File, line, problem.Position.Column, line, problem.Position.Column, FindingSeverity.Error, problem.Code, problem.Message) { Pointer = problem.Pointer });
            }
        }

        return fits;
    }
}
