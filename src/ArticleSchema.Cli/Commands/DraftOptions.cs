using System.CommandLine;

namespace ArticleSchema.Cli.Commands;

/// <summary>Options of the commands that write a schema.</summary>
internal static class DraftOptions
{
    public static Option<string?> Name() => new("--name")
    {
        Description = "The new schema's id, and perhaps its main type: newsroom/article:Article. Default: from the file's name.",
        HelpName = "NAME",
    };

    public static Option<string?> Output() => new("--output")
    {
        Description = "Where the schema is written; it must not be there. Default: standard output, and findings then go to standard error.",
        HelpName = "FILE",
    };
}
