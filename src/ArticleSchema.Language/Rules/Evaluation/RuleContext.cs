using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>One evaluation: what it may read and spend, and whether it met something no rule may read.</summary>
internal sealed class RuleContext
{
    private readonly RuleSite _site;
    private readonly bool _hasSite;
    private readonly int _budget;

    /// <param name="environment">What comes from outside.</param>
    /// <param name="rule">The rule, for what it may read of parameters.</param>
    /// <param name="site">Where in a document it runs; <see langword="null"/> for an expression by itself, around which nothing can be wrong.</param>
    /// <param name="budget">Steps at most.</param>
    public RuleContext(RuleEnvironment environment, RuleModel? rule, RuleSite? site, int budget)
    {
        Environment = environment;
        Rule = rule;
        _site = site.GetValueOrDefault();
        _hasSite = site is not null;
        _budget = budget;
    }

    /// <summary>The outermost record; <see langword="null"/> without a document.</summary>
    public RecordValue? Root => _hasSite ? new RecordValue(_site.Records[0].Record, _site.Records[0].Source, null) : null;

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

    public bool HasErrors(DataNode node) => _hasSite && _site.HasErrors(node);

    public bool HasErrorAt(int row) => _hasSite && _site.HasErrorAt(row);
}
