namespace ArticleSchema.Language.Model;

internal enum RuleSeverity
{
    Info,
    Warning,
    Error,
}
