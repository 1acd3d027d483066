using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>One value whose rules may run, and where they report.</summary>
internal readonly struct RuleSite
{
    private readonly CheckRun _run;

    internal RuleSite(CheckRun run, TypeModel type, IReadOnlyList<RuleModel> rules, DataNode value)
    {
        _run = run;
        Type = type;
        Rules = rules;
        Value = value;
    }

    public TypeModel Type { get; }

    public IReadOnlyList<RuleModel> Rules { get; }

    /// <summary>What <c>this</c> is; for a shorthand or a prefixed member the bare value.</summary>
    public DataNode Value { get; }

    public DataNode Root => _run.Tree.Root;

    /// <summary>The records around the value, outermost first, itself last: how members are found whatever their form.</summary>
    public IReadOnlyList<RecordVisit> Records => _run.Enclosing;

    /// <summary>Whether a value, or anything in it, has an error: no rule reads it then.</summary>
    public bool HasErrors(DataNode value) => _run.HasErrors(value);

    public void Report(RuleFinding finding) => _run.ReportRule(finding, Value);
}
