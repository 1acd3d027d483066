namespace ArticleSchema.Language.Rules;

/// <summary>The types of all parts of a rule that was found right.</summary>
internal static class RuleTypes
{
    public static IReadOnlyDictionary<Expression, RuleType> Of(CompiledRule rule, CheckSetting setting)
    {
        var types = new Dictionary<Expression, RuleType>();
        if (rule.Check is not null)
        {
            var errors = new List<RuleError>();
            Facts facts = rule.When is null ? Facts.None : RuleChecker.CheckCondition(rule.When, setting, Facts.None, errors, types).WhenTrue;
            RuleChecker.CheckCondition(rule.Check, setting, facts, errors, types);
        }

        return types;
    }
}
