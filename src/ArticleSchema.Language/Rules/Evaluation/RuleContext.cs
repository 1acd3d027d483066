using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>One evaluation: what it may read and spend, and whether it met something no rule may read.</summary>
internal sealed class RuleContext
{
    private readonly Func<DataNode, bool> _hasErrors;
    private readonly Func<int, bool> _hasErrorAt;
    private readonly int _budget;

    public RuleContext(RuleEnvironment environment, RuleModel? rule, Func<DataNode, bool>? hasErrors, int budget, Func<int, bool>? hasErrorAt = null)
    {
        Environment = environment;
        Rule = rule;
        _hasErrors = hasErrors ?? (static _ => false);
        _hasErrorAt = hasErrorAt ?? (static _ => false);
        _budget = budget;
    }

    public RuleEnvironment Environment { get; }

    public RuleModel? Rule { get; }

    /// <summary>Steps so far.</summary>
    public long Spent { get; private set; }

    /// <summary>Set once a member was read that has an error or is missing: the rule has nothing to say then.</summary>
    public bool IsBlocked { get; private set; }

    public bool IsSpent => Spent > _budget;

    public void Spend(long steps) => Spent += steps;

    public RuleValue Block()
    {
        IsBlocked = true;
        return RuleValue.Error("a member that it reads has an error");
    }

    public bool HasErrors(DataNode node) => _hasErrors(node);

    public bool HasErrorAt(int row) => _hasErrorAt(row);
}
