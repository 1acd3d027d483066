using System.CommandLine;
using ArticleSchema.Cli.Output;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>diff</c>: what changed between two versions, whom it breaks, and a document for every no.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { HelpName = "OLD", Description = "A file, a draft's id, or a release such as newsroom/article@1.2." };
        var @new = new Argument<string>("NEW") { HelpName = "NEW", Description = "The same; its 'compatibility' says what breaks." };
        Option<string> schemas = CommonOptions.Schemas();
        old.CompletionSources.Add(NameCompletions.Schemas(schemas));
        @new.CompletionSources.Add(NameCompletions.Schemas(schemas));
        Option<string> format = CommonOptions.Format();
        Option<string?> now = CommonOptions.Now();
        var changelog = new Option<string?>("--changelog") { Description = "Writes a list of changes instead, for those who are named.", HelpName = "developers|editors|data-owners" };
        changelog.AcceptOnlyFromAmong("developers", "editors", "data-owners");
        var command = new ExampleCommand("diff",
            "Compares two versions of a schema: each change with its verdicts, and for every no a document that was run through both.",
            ["articleschema diff newsroom/article@1.2 newsroom/article", "articleschema diff old.schema.yaml new.schema.yaml --format json", "articleschema diff newsroom/article@1.2 newsroom/article --changelog editors"]) { old, @new, schemas, format, now, changelog };
        command.SetAction((parsed, cancellation) =>
        {
            string path = parsed.GetValue(schemas)!;
            string[] wanted = [.. new[] { parsed.GetValue(old)!, parsed.GetValue(@new)! }.SelectMany(Needs)];
            SchemaFolder folder = Directory.Exists(path) ? SchemaFolder.Load(path, wanted) : SchemaFolder.StandardOnly(wanted);
            (_, SchemaModel before) = Load(folder, parsed.GetValue(old)!);
            (SchemaSyntax syntax, SchemaModel after) = Load(folder, parsed.GetValue(@new)!);
            Comparison comparison = Comparison.Of(before, after, cancellation);
            var report = new DiffReport(comparison, syntax, CommonOptions.Date(parsed.GetValue(now)));
            string text = parsed.GetValue(changelog) is { } audience ? Changelog.Write(comparison, audience) : report.Write(parsed.GetValue(format)!);
            Console.Out.Write(text);
            return Task.FromResult(report.Breaks ? ExitCodes.Findings : ExitCodes.Holds);
        });
        return command;
    }

    /// <summary>The standard schemas that a file or a name may need.</summary>
    private static IEnumerable<string> Needs(string name) => File.Exists(name) ? SchemaFolder.Parse(name).Imports.Select(i => i.Text.Value) : [name];

    private static (SchemaSyntax Syntax, SchemaModel Model) Load(SchemaFolder folder, string name)
    {
        if (File.Exists(name))
        {
            (SchemaSyntax syntax, SchemaModel model, IReadOnlyList<Diagnostic> diagnostics) = folder.BindFile(SchemaFolder.Parse(name));
            Require(diagnostics);
            return (syntax, model);
        }

        if (folder.Find(name) is not { } found)
        {
            throw new UsageException($"there is no file and no schema '{name}'{Spelling.DidYouMean(name, folder.Names)}");
        }

        Require([.. folder.Bound.Diagnostics.Where(d => d.Source.Path == found.Syntax.Source.Path)]);
        return found;
    }

    private static void Require(IReadOnlyList<Diagnostic> diagnostics)
    {
        List<Diagnostic> errors = [.. diagnostics.Where(d => d.Rule.Severity == DiagnosticSeverity.Error)];
        if (errors.Count > 0)
        {
            TypeLookup.Fail(errors, "a schema does not build");
        }
    }
}
