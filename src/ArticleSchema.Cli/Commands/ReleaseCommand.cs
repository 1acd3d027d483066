using System.CommandLine;
using ArticleSchema.Cli.Output;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>release</c>: a draft as it stands becomes a version that does not change any more.</summary>
internal static class ReleaseCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { HelpName = "NAME", Description = "The id of a draft, such as newsroom/article." };
        Option<string> schemas = CommonOptions.Schemas();
        name.CompletionSources.Add(NameCompletions.Drafts(schemas));
        Option<string> format = CommonOptions.Format();
        Option<string?> now = CommonOptions.Now();
        var command = new ExampleCommand("release",
            "Writes a draft as a release: DIR/releases/NAME@VERSION.schema.yaml, its imports pinned, with the digest of its model in the first line. A file that exists is never touched.",
            ["articleschema release newsroom/article"]) { name, schemas, format, now };
        command.SetAction(parsed =>
        {
            SchemaFolder folder = SchemaFolder.LoadWithLenses(parsed.GetValue(schemas)!);
            IReadOnlyList<Diagnostic> errors = [.. CheckCommand.Run(folder, CommonOptions.Date(parsed.GetValue(now))).Where(d => d.Rule.Severity == DiagnosticSeverity.Error)];
            if (errors.Count > 0)
            {
                using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, Console.Out);
                writer.Write(errors.Select(Findings.Of));
                return ExitCodes.CouldNotRun;
            }

            Console.Out.WriteLine(Write(folder, parsed.GetValue(name)!));
            return ExitCodes.Holds;
        });
        return command;
    }

    /// <summary>Writes the release; gives its path.</summary>
    private static string Write(SchemaFolder folder, string name)
    {
        if (name.Contains('@', StringComparison.Ordinal) || folder.Drafts.FirstOrDefault(d => d.Id?.Value == name) is not { } draft)
        {
            throw new UsageException($"there is no draft '{name}' in '{folder.Path}'{Spelling.DidYouMean(name, folder.Drafts.Select(d => d.Id?.Value ?? ""))}");
        }

        string path = Path.Combine(folder.Path, "releases", name + "@" + draft.Version!.Value + ".schema.yaml").Replace('\\', '/');
        if (File.Exists(path))
        {
            throw new UsageException($"'{path}' exists, and a release never changes; raise the version of '{name}'");
        }

        CheckImports(folder, draft);
        string text = Text(folder, draft, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // Written beside and moved, so that a full disk leaves no half of a release.
        string temporary = path + ".tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: false);
        return path;
    }

    private static void CheckImports(SchemaFolder folder, SchemaSyntax draft)
    {
        foreach (string id in draft.Imports.Where(i => i.Version is null).Select(i => i.Id).Where(i => folder.Drafts.Any(d => d.Id?.Value == i)))
        {
            SchemaModel imported = folder.Find(id)!.Value.Model;
            Release? last = folder.Releases.Last(id);
            if (last is null || last.Model.Version != imported.Version || ModelDigest.Compute(last.Model) != ModelDigest.Compute(imported))
            {
                throw new UsageException($"'{id}', which it imports, {(last is null ? "has no release" : $"differs from its last release {last.Name}")}; release it first");
            }
        }
    }

    private static string Text(SchemaFolder folder, SchemaSyntax draft, string path)
    {
        string pinned = ReleaseText.Pin(draft, id => folder.Find(id)!.Value.Model.Version);

        // Bound as a release is: its digest is that of what a build will find.
        (SchemaModel model, IReadOnlyList<Diagnostic> errors) = folder.BindRelease(SchemaParser.Parse(new SourceText(path, pinned)));
        return errors.Count > 0
            ? throw new UsageException($"with its imports pinned it does not build: {errors[0]}")
            : ReleaseText.WithHeader(pinned, model);
    }
}
