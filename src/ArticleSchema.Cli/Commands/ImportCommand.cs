using System.CommandLine;
using System.Text;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Drafts;
using ArticleSchema.Cli.Importing;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>import json-schema</c>: a JSON Schema as a schema of the language, and what that cannot say.</summary>
internal static class ImportCommand
{
    /// <summary>Schemas nest their definitions as deep as their data.</summary>
    private static readonly CheckOptions s_limits = new() { MaxDepth = 256 };

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A JSON Schema, draft 4 to 2020-12; - is standard input. What it refers to in other files is not fetched." };
        Option<string?> name = DraftOptions.Name();
        Option<string?> output = DraftOptions.Output();
        Option<string> format = CommonOptions.Format();
        var command = new ExampleCommand(
            "json-schema",
            "Writes a JSON Schema as a schema of the language. What that cannot say stands in a comment at its place, and is listed.",
            ["articleschema import json-schema article.schema.json", "articleschema import json-schema article.schema.json --name newsroom/article:Article --output schemas/newsroom/article.schema.yaml"]) { file, name, output, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            string path = parsed.GetValue(file)!;
            DraftTarget target = DraftTarget.Of(parsed.GetValue(name), parsed.GetValue(output), path);
            using FindingWriter writer = FindingWriter.Create(parsed.GetValue(format)!, target.Findings);
            await using Stream stream = DocumentFiles.Open(path);
            await foreach (LineBatch batch in DocumentFiles.ReadDocumentAsync(stream, cancellation).ConfigureAwait(false))
            {
                Run(batch, DocumentFiles.NameOf(path), target, writer);
                batch.Return();
            }

            return writer.ExitCode;
        });
        return new Command("import", "Reads schemas of other languages.") { command };
    }

    private static void Run(LineBatch batch, string file, DraftTarget target, FindingWriter writer)
    {
        DataProblem? problem = null;
        if (!batch.IsWhole(0) || JsonTree.Parse(batch.Bytes(0), s_limits, out problem) is not { } tree)
        {
            writer.Write(Findings.Of(file, batch, 0, [problem ?? DocumentLimits.TooLong(batch.LengthOf(0))]));
            return;
        }

        if (!tree.Root.IsObject)
        {
            writer.Write(new Finding(file, 1, 1, 1, 1, FindingSeverity.Error, "type", "A JSON Schema that says something is an object"));
            return;
        }

        ImportedSchema imported = JsonSchemaImport.Run(new JsonSchemaFile(tree), target.Id, target.TypeOf(tree), target.Path ?? "stdout");
        writer.Write(imported.Notes.Select(n => Finding(file, batch, n)));
        writer.Write(imported.Errors.Select(Findings.Of));
        if (imported.Errors.Count == 0)
        {
            target.Write(imported.Yaml);
        }
    }

    private static Finding Finding(string file, LineBatch batch, ImportNote note)
    {
        _ = batch;
        TextPosition place = note.Part.Node.Tree.PositionOf(note.Part.Node);
        return new Finding(file, place.Line, place.Column, place.Line, place.Column, note.IsError ? FindingSeverity.Error : FindingSeverity.Warning, note.Code, note.Message)
        {
            Pointer = note.Part.Pointer,
        };
    }
}
