namespace ArticleSchema.Language.Rules;

/// <summary>What evaluation errors say.</summary>
internal static class Failures
{
    public static readonly RuleValue Overflow = RuleValue.Error("the result is out of range");
    public static readonly RuleValue DivideByZero = RuleValue.Error("a number is divided by zero");
    public static readonly RuleValue Cost = RuleValue.Error("the rule takes too many steps");

    public static RuleValue NoOverload(string function, params RuleValue[] arguments) =>
        RuleValue.Error($"'{function}' does not take {string.Join(" and ", arguments.Select(static a => TypeValue.Of(a).Name))}");

    public static RuleValue NoMember(string name) => RuleValue.Error($"there is no '{name}'");
}
