namespace ArticleSchema.Language.Patterns;

/// <summary>Looks for a text that both patterns match; with one pattern twice, for any text that it matches.</summary>
internal sealed class IntersectionSearch : PatternSearch
{
    private readonly PatternGraph _first;
    private readonly PatternGraph? _second;

    public IntersectionSearch(PatternProgram first, PatternProgram? second, PatternAlphabet alphabet, int lengthMin, int lengthMax, int budget)
        : base(alphabet, lengthMin, lengthMax, budget)
    {
        _first = new PatternGraph(first, alphabet);
        _second = second is null ? null : new PatternGraph(second, alphabet, first.Sets.Length);
    }

    protected override void Seed()
    {
        foreach (int first in _first.Start)
        {
            if (_second is null) AddStart(first, 0);
            else
            {
                foreach (int second in _second.Start) AddStart(first, second);
            }
        }
    }

    protected override bool IsGoal(int first, int second, bool atStart) =>
        _first.MatchesAtEnd(first, atStart) && (_second is null || _second.MatchesAtEnd(second, atStart));

    protected override void Expand(int index, int first, int second)
    {
        int @class = FindCommonClass(first, second);
        if (@class < 0) return;
        foreach (int next in _first.Successors(first))
        {
            if (IsSpent) return;
            if (_second is null) AddStep(index, @class, next, 0);
            else
            {
                foreach (int nextSecond in _second.Successors(second)) AddStep(index, @class, next, nextSecond);
            }
        }
    }

    /// <summary>The class that both states take and that reads best; which one it is changes nothing about where it leads.</summary>
    private int FindCommonClass(int first, int second)
    {
        int best = -1;
        Spend(Alphabet.Count);
        for (int @class = 0; @class < Alphabet.Count; @class++)
        {
            if (!_first.Takes(first, @class) || _second is not null && !_second.Takes(second, @class)) continue;
            if (best < 0 || ReadsBetter(@class, best)) best = @class;
        }
        return best;
    }

    private bool ReadsBetter(int @class, int best) =>
        Alphabet.Representative(@class) is >= 'a' and <= 'z' && Alphabet.Representative(best) is < 'a' or > 'z';
}
