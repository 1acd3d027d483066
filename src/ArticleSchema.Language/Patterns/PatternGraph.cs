namespace ArticleSchema.Language.Patterns;

/// <summary>A program as a graph without empty steps: nodes are the instructions that wait for a code point or for the end.</summary>
internal sealed class PatternGraph
{
    private readonly PatternProgram _program;
    private readonly PatternStepper _stepper;
    private readonly StateSet _scratch;
    private readonly int[]?[] _successors;
    private readonly bool?[] _matchesAtEnd;

    public PatternGraph(PatternProgram program, PatternAlphabet alphabet, int firstSet = 0)
    {
        _program = program;
        _stepper = new PatternStepper(program, alphabet, firstSet);
        _scratch = new StateSet(program.Length);
        _successors = new int[]?[program.Length];
        _matchesAtEnd = new bool?[program.Length];
        _stepper.Start(_scratch);
        Start = _scratch.ToSortedArray();
    }

    public int Length => _program.Length;

    public int[] Start { get; }

    public bool Takes(int state, int @class) => _stepper.Takes(state, @class);

    /// <summary>Where a code point leads from here, whichever of those that the state takes.</summary>
    public int[] Successors(int state)
    {
        if (_successors[state] is int[] known) return known;
        int[] successors = [];
        if (_program.Instructions[state].Operation == PatternOperation.Set)
        {
            _stepper.From(state + 1, _scratch);
            successors = _scratch.ToSortedArray();
        }
        _successors[state] = successors;
        return successors;
    }

    public bool MatchesAtEnd(int state, bool atStart)
    {
        if (atStart) return _stepper.MatchesAtEnd(state, atStart: true);
        _matchesAtEnd[state] ??= _stepper.MatchesAtEnd(state, atStart: false);
        return _matchesAtEnd[state] == true;
    }

    public bool AnyMatchesAtEnd(int[] states, bool atStart)
    {
        foreach (int state in states)
        {
            if (MatchesAtEnd(state, atStart)) return true;
        }
        return false;
    }

    /// <summary>Where a class leads from any of the states, ascending.</summary>
    public int[] Step(int[] states, int @class)
    {
        _stepper.Step(states, @class, _scratch);
        return _scratch.ToSortedArray();
    }
}
