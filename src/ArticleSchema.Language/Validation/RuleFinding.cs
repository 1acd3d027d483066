namespace ArticleSchema.Language.Validation;

/// <summary>What a rule has to say about a value.</summary>
internal sealed record RuleFinding(string Code, ProblemSeverity Severity, string Message)
{
    /// <summary>From the record to where it points: empty, or members each behind a slash.</summary>
    public string PointerSuffix { get; init; } = "";

    /// <summary>What to show it at, where that is not the value it is about.</summary>
    public DataNode? Node { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; init; } = [];
}
