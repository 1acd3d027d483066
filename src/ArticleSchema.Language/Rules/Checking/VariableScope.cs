namespace ArticleSchema.Language.Rules;

/// <summary>A macro's variable.</summary>
internal sealed class VariableScope(VariableScope? outer, string name, RuleType type, string path)
{
    public VariableScope? Outer { get; } = outer;

    public string Name { get; } = name;

    public RuleType Type { get; } = type;

    /// <summary>Of its own, so that facts about one variable never pass to another of the same name.</summary>
    public string Path { get; } = path;
}
