namespace ArticleSchema.Language.Patterns;

/// <summary>Looks for a text that one pattern matches and the other does not. The other is made deterministic on the way.</summary>
internal sealed class InclusionSearch : PatternSearch
{
    private readonly PatternGraph _matching;
    private readonly PatternGraph _excluding;

    /// <summary>Sets of states of the excluding pattern; the first is that before any text, and stands for nothing else.</summary>
    private readonly List<int[]> _sets = [];
    private readonly List<int[]> _steps = [];
    private readonly Dictionary<int[], int> _numbers = new(StateListComparer.Instance);

    public InclusionSearch(PatternProgram matching, PatternProgram excluding, PatternAlphabet alphabet, int lengthMin, int lengthMax, int budget)
        : base(alphabet, lengthMin, lengthMax, budget)
    {
        _matching = new PatternGraph(matching, alphabet);
        _excluding = new PatternGraph(excluding, alphabet, matching.Sets.Length);
        AddSet(_excluding.Start);
    }

    protected override void Seed()
    {
        foreach (int state in _matching.Start) AddStart(state, 0);
    }

    protected override bool IsGoal(int first, int second, bool atStart) =>
        _matching.MatchesAtEnd(first, atStart) && !_excluding.AnyMatchesAtEnd(_sets[second], atStart);

    protected override void Expand(int index, int first, int second)
    {
        int[] successors = _matching.Successors(first);
        for (int @class = 0; @class < Alphabet.Count && !IsSpent; @class++)
        {
            if (!_matching.Takes(first, @class)) continue;
            int set = Step(second, @class);
            foreach (int next in successors) AddStep(index, @class, next, set);
        }
    }

    private int Step(int set, int @class)
    {
        int known = _steps[set][@class];
        if (known >= 0) return known;
        int[] states = _excluding.Step(_sets[set], @class);
        Spend(_sets[set].Length + states.Length);
        if (!_numbers.TryGetValue(states, out int number))
        {
            number = AddSet(states);
            _numbers.Add(states, number);
        }
        _steps[set][@class] = number;
        return number;
    }

    private int AddSet(int[] states)
    {
        var steps = new int[Alphabet.Count];
        for (int i = 0; i < steps.Length; i++) steps[i] = -1;
        _sets.Add(states);
        _steps.Add(steps);
        return _sets.Count - 1;
    }
}
