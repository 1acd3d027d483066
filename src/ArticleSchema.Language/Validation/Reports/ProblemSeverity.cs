namespace ArticleSchema.Language.Validation;

internal enum ProblemSeverity
{
    Info,
    Warning,
    Error,
}
