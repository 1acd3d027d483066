namespace ArticleSchema.Language.Rules;

/// <summary>What names stand for, innermost first.</summary>
internal sealed class RuleScope(RuleScope? outer, string name, RuleValue value)
{
    public static bool TryFind(RuleScope? scope, string wanted, out RuleValue value)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Name == wanted)
            {
                value = scope.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private RuleScope? Outer { get; } = outer;

    private string Name { get; } = name;

    private RuleValue Value { get; } = value;
}
