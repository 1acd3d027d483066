using System.CommandLine;
using ArticleSchema.Cli.Output;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Cli.Validation;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>validate</c>: documents against a type, without a compiler.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var type = new Option<string>("--type") { Description = "The type: newsroom/article:Article, or of a release newsroom/article@1.2:Article.", Required = true, HelpName = "TYPE" };
        var files = new Argument<string[]>("FILE") { Description = "JSON documents; *.yaml, *.yml and *.md as they are kept; *.ndjson and *.jsonl line by line; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var lines = new Option<bool>("--ndjson") { Description = "Every file, standard input too, holds a document a line." };
        var body = new Option<string?>("--body") { Description = "The member that takes the text below the front matter of *.md.", HelpName = "MEMBER" };
        Option<string> schemas = CommonOptions.Schemas();
        Option<string> format = CommonOptions.Format();
        Option<string?> now = CommonOptions.Now();
        CommonOptions.RequireText(files);
        type.CompletionSources.Add(NameCompletions.Documents(schemas));
        var command = new ExampleCommand("validate",
            "Validates documents. Files with a document a line are streamed, and checked on all processors.",
            ["articleschema validate --type newsroom/article:Article article.json", "articleschema validate --type newsroom/article:Article --body text pages/ferry.md", "articleschema validate --type ninjs/item@3.1:Item archive.ndjson --format json", "curl https://news.example/latest | articleschema validate --type newsroom/article:Article -"]) { type, files, lines, body, schemas, format, now };
        command.SetAction(async (parsed, cancellation) =>
        {
            TypeModel model = TypeLookup.Find(parsed.GetValue(schemas)!, parsed.GetValue(type)!);
            var environment = new RuleEnvironment { NowTicks = CommonOptions.Moment(parsed.GetValue(now)).UtcTicks };
            await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { NewLine = "\n" };
            using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, output);
            var run = new ValidationRun(model, Body(model, parsed.GetValue(body)), environment, writer, cancellation);
            bool all = true;
            foreach (string file in parsed.GetValue(files)!)
            {
                all &= await run.ReadAsync(file, parsed.GetValue(lines)).ConfigureAwait(false);
            }

            run.Finish();
            return all ? writer.ExitCode : ExitCodes.CouldNotRun;
        });
        return command;
    }

    /// <summary>The name that the member has in JSON.</summary>
    private static string? Body(TypeModel type, string? member)
    {
        if (member is null)
        {
            return null;
        }

        var texts = type is RecordModel record ? ContentTypes.TextsOf(record) : [];
        return texts.Contains(member)
            ? ContentTypes.JsonName((RecordModel)type, member)
            : throw new UsageException($"'{type.Name}' has no member '{member}' that is a text{Spelling.DidYouMean(member, texts)}");
    }
}
