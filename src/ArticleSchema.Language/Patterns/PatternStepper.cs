namespace ArticleSchema.Language.Patterns;

/// <summary>
/// Steps of the nondeterministic automaton with buffers of its own; not for two threads at once. A set of states holds the
/// instructions that wait for a code point, for the end of the text, or have matched.
/// </summary>
internal sealed class PatternStepper
{
    private readonly PatternInstruction[] _instructions;
    private readonly PatternAlphabet _alphabet;
    private readonly int _firstSet;
    private readonly StateSet _seen;
    private readonly Stack<int> _open = new();

    /// <param name="program">The automaton.</param>
    /// <param name="alphabet">Made for this program, and maybe for others.</param>
    /// <param name="firstSet">The number of the program's first set in the alphabet.</param>
    public PatternStepper(PatternProgram program, PatternAlphabet alphabet, int firstSet = 0)
    {
        _instructions = program.Instructions;
        _alphabet = alphabet;
        _firstSet = firstSet;
        _seen = new StateSet(program.Length);
    }

    /// <summary>Where a text begins.</summary>
    public void Start(StateSet into)
    {
        into.Clear();
        _seen.Clear();
        Close(into, 0, atStart: true);
    }

    /// <summary>Where a match may also begin once some of the text is read.</summary>
    public void Restart(StateSet into)
    {
        _seen.Clear();
        Close(into, 0, atStart: false);
    }

    /// <summary>The states that an instruction amounts to, some text being read.</summary>
    public void From(int instruction, StateSet into)
    {
        into.Clear();
        _seen.Clear();
        Close(into, instruction, atStart: false);
    }

    public void Step(StateSet from, int @class, StateSet into)
    {
        into.Clear();
        _seen.Clear();
        for (int i = 0; i < from.Count; i++)
        {
            if (Takes(from[i], @class)) Close(into, from[i] + 1, atStart: false);
        }
    }

    public void Step(int[] from, int @class, StateSet into)
    {
        into.Clear();
        _seen.Clear();
        foreach (int state in from)
        {
            if (Takes(state, @class)) Close(into, state + 1, atStart: false);
        }
    }

    public bool Takes(int state, int @class) =>
        _instructions[state].Operation == PatternOperation.Set
        && _alphabet.Contains(_firstSet + _instructions[state].X, @class);

    public bool IsMatch(int state) => _instructions[state].Operation == PatternOperation.Match;

    /// <summary>Whether the text may end here.</summary>
    /// <param name="state">A member of a state set.</param>
    /// <param name="atStart">The text is empty, so its start is here too.</param>
    public bool MatchesAtEnd(int state, bool atStart)
    {
        if (IsMatch(state)) return true;
        if (_instructions[state].Operation != PatternOperation.End) return false;
        _seen.Clear();
        bool isMatch = false;
        Open(state + 1);
        while (_open.Count > 0)
        {
            int current = _open.Pop();
            PatternInstruction instruction = _instructions[current];
            switch (instruction.Operation)
            {
                case PatternOperation.Match:
                    isMatch = true;
                    break;
                case PatternOperation.Jump:
                    Open(instruction.X);
                    break;
                case PatternOperation.Split:
                    Open(instruction.X);
                    Open(instruction.Y);
                    break;
                case PatternOperation.End:
                case PatternOperation.Begin when atStart:
                    Open(current + 1);
                    break;
            }
        }
        return isMatch;
    }

    private void Close(StateSet into, int state, bool atStart)
    {
        Open(state);
        while (_open.Count > 0)
        {
            int current = _open.Pop();
            PatternInstruction instruction = _instructions[current];
            switch (instruction.Operation)
            {
                case PatternOperation.Jump:
                    Open(instruction.X);
                    break;
                case PatternOperation.Split:
                    Open(instruction.X);
                    Open(instruction.Y);
                    break;
                case PatternOperation.Begin:
                    if (atStart) Open(current + 1);
                    break;
                default:
                    into.Add(current);
                    break;
            }
        }
    }

    private void Open(int state)
    {
        if (_seen.Add(state)) _open.Push(state);
    }
}
