namespace ArticleSchema.Language.Diagnostics;

internal enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
