namespace ArticleSchema.Language.Rules;

/// <summary>What names stand for, innermost first.</summary>
internal sealed class RuleScope(RuleScope? outer, string name, RuleValue value)
{
    public RuleValue? Find(string wanted)
    {
        for (RuleScope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Name == wanted)
            {
                return scope.Value;
            }
        }

        return null;
    }

    private RuleScope? Outer { get; } = outer;

    private string Name { get; } = name;

    private RuleValue Value { get; } = value;
}
