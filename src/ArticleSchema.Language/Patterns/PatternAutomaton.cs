using System.Threading;

namespace ArticleSchema.Language.Patterns;

/// <summary>
/// The deterministic automaton of a pattern, built as texts need it. Safe for many threads: transitions are written once, under the
/// lock, and read without it. Past its limit it grows no more, and texts that need more are simulated.
/// </summary>
internal sealed class PatternAutomaton
{
    private readonly PatternProgram _program;
    private readonly PatternAlphabet _alphabet;
    private readonly bool _search;
    private readonly PatternStepper _stepper;
    private readonly StateSet _scratch;
    private readonly Dictionary<int[], AutomatonState> _states = new(StateListComparer.Instance);
    private readonly AutomatonState _start;
    private int _room;
    private PatternSimulation? _spare;

    /// <param name="program">The pattern.</param>
    /// <param name="alphabet">Made for the program.</param>
    /// <param name="search">Whether a match may stand anywhere in the text.</param>
    /// <param name="maxSize">The size of the tables at which the automaton stops growing.</param>
    public PatternAutomaton(PatternProgram program, PatternAlphabet alphabet, bool search, int maxSize)
    {
        _program = program;
        _alphabet = alphabet;
        _search = search;
        _stepper = new PatternStepper(program, alphabet);
        _scratch = new StateSet(program.Length);
        _room = maxSize;
        _stepper.Start(_scratch);
        // Kept out of the table: only here the text's start and its end may coincide.
        _start = NewState(_scratch.ToSortedArray(), atStart: true);
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        AutomatonState state = _start;
        ushort[] ascii = _alphabet.Ascii;
        int index = 0;
        while (index < utf8.Length)
        {
            if (state.HasMatched && _search) return true;
            int start = index;
            byte value = utf8[index];
            ushort @class;
            if (value < ascii.Length)
            {
                @class = ascii[value];
                index++;
            }
            else
            {
                int codePoint = Utf8.Read(utf8, ref index);
                if (codePoint < 0) return false;
                @class = _alphabet.Of(codePoint);
            }
            AutomatonState? next = state.Next[@class] ?? Build(state, @class);
            if (next is null) return Simulate(state, utf8.Slice(start));
            if (next.IsDead) return false;
            state = next;
        }
        return state.MatchesAtEnd;
    }

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        AutomatonState state = _start;
        int index = 0;
        while (index < text.Length)
        {
            if (_search && state.HasMatched) return true;
            int start = index;
            int codePoint = Utf16.Read(text, ref index);
            if (codePoint < 0) return false;
            ushort @class = _alphabet.Of(codePoint);
            AutomatonState? next = state.Next[@class] ?? Build(state, @class);
            if (next is null) return Simulate(state, text.Slice(start));
            if (next.IsDead) return false;
            state = next;
        }
        return state.MatchesAtEnd;
    }

    private bool Simulate(AutomatonState from, ReadOnlySpan<byte> rest)
    {
        PatternSimulation simulation = RentSimulation();
        bool isMatch = simulation.IsMatch(from.States, rest);
        _spare = simulation;
        return isMatch;
    }

    private bool Simulate(AutomatonState from, ReadOnlySpan<char> rest)
    {
        PatternSimulation simulation = RentSimulation();
        bool isMatch = simulation.IsMatch(from.States, rest);
        _spare = simulation;
        return isMatch;
    }

    private PatternSimulation RentSimulation() =>
        Interlocked.Exchange(ref _spare, null) ?? new PatternSimulation(_program, _alphabet, _search);

    private AutomatonState? Build(AutomatonState from, int @class)
    {
        lock (_states)
        {
            if (from.Next[@class] is AutomatonState built) return built;
            _stepper.Step(from.States, @class, _scratch);
            if (_search) _stepper.Restart(_scratch);
            int[] states = _scratch.ToSortedArray();
            if (!_states.TryGetValue(states, out AutomatonState? next))
            {
                int size = _alphabet.Count + states.Length;
                if (size > _room) return null;
                _room -= size;
                next = NewState(states, atStart: false);
                _states.Add(states, next);
            }
            Volatile.Write(ref from.Next[@class], next);
            return next;
        }
    }

    private AutomatonState NewState(int[] states, bool atStart)
    {
        bool hasMatched = false;
        bool matchesAtEnd = false;
        foreach (int state in states)
        {
            hasMatched |= _stepper.IsMatch(state);
            matchesAtEnd |= _stepper.MatchesAtEnd(state, atStart);
        }
        return new AutomatonState(states, _alphabet.Count, hasMatched, matchesAtEnd);
    }
}
