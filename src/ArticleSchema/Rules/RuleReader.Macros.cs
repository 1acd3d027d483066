namespace ArticleSchema.Generated;

/// <summary>A condition over the place that a macro has set.</summary>
public delegate Verdict RuleCondition(RuleReader rules);

public readonly ref partial struct RuleReader
{
    /// <summary>Whether a condition holds for every element of a list, or key of a map.</summary>
    /// <param name="range">The list's place.</param>
    /// <param name="variable">The index of the macro's variable.</param>
    /// <param name="body">The condition.</param>
    /// <param name="where">Which elements there are, as <c>filter</c> has it.</param>
    public Verdict All(int range, int variable, RuleCondition body, RuleCondition? where = null) => !Any(range, variable, body, where, negate: true);

    /// <summary>Whether a condition holds for some element.</summary>
    /// <inheritdoc cref="All" path="/param"/>
    public Verdict Exists(int range, int variable, RuleCondition body, RuleCondition? where = null) => Any(range, variable, body, where, negate: false);

    /// <summary>Whether a condition holds for one element.</summary>
    /// <inheritdoc cref="All" path="/param"/>
    public Verdict ExistsOne(int range, int variable, RuleCondition body) => Count(range, variable, body) == (RuleNumber)1;

    /// <summary>For how many elements a condition holds; open if it is for any of them.</summary>
    /// <inheritdoc cref="All" path="/param"/>
    public RuleNumber Count(int range, int variable, RuleCondition where)
    {
        if (range <= 0)
        {
            return range < 0 ? default : (RuleNumber)0;
        }
        var count = 0;
        var walk = new JsonWalk(Look, range - 1);
        while (walk.Next())
        {
            _places[variable] = walk.Position + 1;
            Verdict holds = where(this);
            if (!(holds.IsTrue || holds.IsFalse) || !Spend(16))
            {
                return default;
            }
            count += holds.IsTrue ? 1 : 0;
        }
        return count;
    }

    /// <summary>Whether a condition holds for every neighbouring pair, under a variable and the next.</summary>
    /// <inheritdoc cref="All" path="/param"/>
    public Verdict Adjacent(int range, int variable, RuleCondition body)
    {
        if (range <= 0)
        {
            return range < 0 ? Verdict.Open : true;
        }
        Verdict result = true;
        var walk = new JsonWalk(Look, range - 1);
        for (int last = 0; walk.Next() && !result.IsFalse; last = walk.Position + 1)
        {
            if (last > 0)
            {
                _places[variable] = last;
                _places[variable + 1] = walk.Position + 1;
                result &= Spend(16) ? body(this) : Verdict.Open;
            }
        }
        return result;
    }

    /// <summary>Whether no two elements are equal.</summary>
    /// <param name="range">The list's place.</param>
    /// <param name="variable">The index of the macro's variable; the second element stands under the next.</param>
    /// <param name="same">Whether the two are equal.</param>
    /// <param name="where">Which elements there are, as <c>filter</c> has it.</param>
    public Verdict Distinct(int range, int variable, RuleCondition same, RuleCondition? where = null)
    {
        if (range <= 0)
        {
            return range < 0 ? Verdict.Open : true;
        }
        Verdict result = true;
        for (var first = new JsonWalk(Look, range - 1); first.Next();)
        {
            Verdict counts = Counts(first.Position, variable, where);
            for (JsonWalk second = first; !counts.IsFalse && second.Next();)
            {
                Verdict both = counts & Counts(second.Position, variable, where);
                if (!both.IsFalse)
                {
                    _places[variable] = first.Position + 1;
                    _places[variable + 1] = second.Position + 1;
                    result &= both.IsTrue && Spend(16) ? !same(this) : Verdict.Open;
                }
            }
            if (result.IsFalse && where is null)
            {
                return result;
            }
        }
        return result;
    }

    private Verdict Counts(int position, int variable, RuleCondition? where)
    {
        _places[variable] = position + 1;
        return where is null ? true : where(this);
    }

    private Verdict Any(int range, int variable, RuleCondition body, RuleCondition? where, bool negate)
    {
        if (range <= 0)
        {
            return range < 0 ? Verdict.Open : false;
        }
        Verdict result = false;
        var walk = new JsonWalk(Look, range - 1);
        while (walk.Next())
        {
            _places[variable] = walk.Position + 1;
            Verdict counts = where is null ? true : where(this);
            if (!(counts.IsTrue || counts.IsFalse) || !Spend(16))
            {
                return Verdict.Open;
            }
            // With a filter all elements are asked whether they count before any is asked for more.
            if (counts.IsTrue && !result.IsTrue)
            {
                Verdict holds = body(this);
                result |= negate ? !holds : holds;
                if (result.IsTrue && where is null)
                {
                    return result;
                }
            }
        }
        return result;
    }
}
