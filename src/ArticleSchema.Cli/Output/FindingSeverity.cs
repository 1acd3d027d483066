namespace ArticleSchema.Cli.Output;

internal enum FindingSeverity
{
    Info,
    Warning,
    Error,
}
