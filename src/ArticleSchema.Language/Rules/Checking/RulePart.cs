namespace ArticleSchema.Language.Rules;

internal enum RulePart
{
    When,
    Check,
    Message,
}
