using System.CommandLine;
using ArticleSchema.Cli.Output;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>check</c>: all that a build would say of schemas, releases and lenses.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder of the schemas, instead of --schemas.", Arity = ArgumentArity.ZeroOrOne };
        Option<string> schemas = CommonOptions.Schemas();
        Option<string> format = CommonOptions.Format();
        Option<string?> now = CommonOptions.Now();
        var command = new ExampleCommand("check",
            "Checks the schemas of a folder, what they changed since their releases, and the lenses between them: all that a build would say.",
            ["articleschema check", "articleschema check path/to/schemas --format github"]) { folder, schemas, format, now };
        command.SetAction(parsed =>
        {
            using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, Console.Out);
            string path = parsed.GetValue(folder) ?? parsed.GetValue(schemas)!;
            SchemaFolder loaded = SchemaFolder.LoadWithLenses(path);
            IReadOnlyList<Diagnostic> found = Run(loaded, CommonOptions.Date(parsed.GetValue(now)));
            if (loaded.IsEmpty && found.Count == 0)
            {
                // Silence would say that all is well, of a folder that somebody mistyped.
                throw new UsageException($"there is no schema in '{path}'");
            }

            writer.Write(found.Select(Findings.Of));
            return writer.ExitCode;
        });
        return command;
    }

    /// <summary>What is wrong, by file and place.</summary>
    public static IReadOnlyList<Diagnostic> Run(SchemaFolder folder, string today)
    {
        List<Diagnostic> found = [.. folder.Bound.Diagnostics, .. folder.Releases.Diagnostics, .. folder.Lenses.Diagnostics];
        for (int i = 0; i < folder.Drafts.Count; i++)
        {
            found.AddRange(ReleaseCheck.Run(folder.Drafts[i], folder.Bound.Schemas[i], folder.Releases, folder.Lenses, today));
        }

        foreach (SchemaSyntax version in folder.Versions)
        {
            found.AddRange(folder.CheckVersion(version));
        }

        return DiagnosticBag.Sort(found);
    }
}
