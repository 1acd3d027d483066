using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>One value whose rules may run, and where they report.</summary>
internal readonly struct RuleSite
{
    private readonly CheckRun _run;

    /// <summary>Set on a site that outlives its place in the check: the way to it, and the records that were around it.</summary>
    private readonly string? _pointer;
    private readonly IReadOnlyList<EnclosingRecord>? _records;

    internal RuleSite(CheckRun run, TypeModel type, IReadOnlyList<RuleModel> rules, DataNode value)
        : this(run, type, rules, value, null, null)
    {
    }

    private RuleSite(
        CheckRun run, TypeModel type, IReadOnlyList<RuleModel> rules, DataNode value, string? pointer, IReadOnlyList<EnclosingRecord>? records)
    {
        _run = run;
        _pointer = pointer;
        _records = records;
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
    public IReadOnlyList<EnclosingRecord> Records => _records ?? _run.Enclosing;

    /// <summary>Steps that rules took over the whole document so far.</summary>
    public long Steps => _run.RuleSteps;

    /// <summary>Whether nothing that was checked so far has an error; then no name stands twice in it, either.</summary>
    public bool IsClean => _run.IsClean;

    /// <summary>Whether a value, or anything in it, has an error: no rule reads it then.</summary>
    public bool HasErrors(DataNode value) => _run.HasErrors(value);

    /// <summary>Whether an error was reported at the very row: a list's count, a name that stands twice.</summary>
    public bool HasErrorAt(int row) => _run.HasErrorAt(row);

    public void Spend(long steps) => _run.RuleSteps += steps;

    public void Report(RuleFinding finding) => _run.ReportRule(finding, Value, _pointer, Type is ScalarModel);

    /// <summary>Asks to be run again once the whole document was checked.</summary>
    public void Defer() =>
        _run.Deferred.Add(new RuleSite(_run, Type, Rules, Value, _run.Path.ToPointer(), [.. _run.Enclosing]));
}
