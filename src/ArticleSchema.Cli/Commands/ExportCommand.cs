using System.CommandLine;
using ArticleSchema.JsonSchema;
using ArticleSchema.Cli.Schemas;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>export json-schema</c>: a type as JSON Schema 2020-12, and what that cannot say.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var type = new Argument<string>("TYPE") { HelpName = "TYPE", Description = "The type: newsroom/article:Article, or of a release newsroom/article@1.2:Article." };
        Option<string> schemas = CommonOptions.Schemas();
        type.CompletionSources.Add(NameCompletions.Types(schemas));
        var isInternal = new Option<bool>("--internal") { Description = "Members with 'audience: internal' too." };
        var command = new ExampleCommand(
            "json-schema",
            "Writes a type as JSON Schema 2020-12. What JSON Schema cannot say is listed on standard error, and in '$comment'.",
            ["articleschema export json-schema newsroom/article:Article", "articleschema export json-schema ninjs/item@3.1:Item"]) { type, schemas, isInternal };
        command.SetAction(parsed =>
        {
            TypeModel model = TypeLookup.Find(parsed.GetValue(schemas)!, parsed.GetValue(type)!);
            var export = new JsonSchemaExport(parsed.GetValue(isInternal));
            Console.Out.WriteLine(export.Write(model));
            foreach (string unsaid in export.Unsaid)
            {
                Console.Error.WriteLine(unsaid);
            }

            return ExitCodes.Holds;
        });
        return new Command("export", "Writes schemas in other languages.") { command };
    }
}
