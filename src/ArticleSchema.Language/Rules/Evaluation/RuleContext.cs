using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>One evaluation: what it may read and spend, and whether it met something no rule may read.</summary>
internal sealed class RuleContext
{
    private readonly RuleSite _site;
    private readonly bool _hasSite;
    private readonly int _budget;
    private RecordValue? _listOwner;
    private string? _listName;
    private RuleValue _list;

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
        IsClean = _hasSite && _site.IsClean;
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

    /// <summary>Whether nothing in the document has an error, so far as it was checked: there is nothing to block a rule, and no name stands twice.</summary>
    public bool IsClean { get; }

    public void Spend(long steps) => Spent += steps;

    public RuleValue Block()
    {
        IsBlocked = true;
        return RuleValue.Error("a member that it reads has an error");
    }

    public bool HasErrors(DataNode node) => _hasSite && !IsClean && _site.HasErrors(node);

    public bool HasErrorAt(int row) => _hasSite && !IsClean && _site.HasErrorAt(row);

    /// <summary>The list or map that was read last, where it is asked for again: a macro over one list often asks another for something at each element.</summary>
    public bool TryRecall(RecordValue owner, string member, out RuleValue list)
    {
        list = _list;
        return ReferenceEquals(_listOwner, owner) && _listName == member;
    }

    public RuleValue Remember(RecordValue owner, string member, RuleValue value)
    {
        if (value.Kind is RuleValueKind.List or RuleValueKind.Map)
        {
            (_listOwner, _listName, _list) = (owner, member, value);
        }

        return value;
    }
}
