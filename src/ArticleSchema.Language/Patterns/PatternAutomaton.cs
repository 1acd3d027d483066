using System.Threading;

namespace ArticleSchema.Language.Patterns;

/// <summary>
/// The deterministic automaton of a pattern, built as texts need it. Safe for many threads: transitions are written once, under the
/// lock, and read without it. Past its limit it grows no more, and texts that need more are simulated.
/// </summary>
internal sealed class PatternAutomaton
{
    private const int RowBits = 7;
    private const int MaxRows = 64;

    /// <summary>In the table: where nobody went yet, and what leads nowhere.</summary>
    private const short Unknown = -1;
    private const short Dead = -2;

    private readonly PatternProgram _program;
    private readonly PatternAlphabet _alphabet;
    private readonly bool _search;
    private readonly PatternStepper _stepper;
    private readonly StateSet _scratch;
    private readonly Dictionary<int[], AutomatonState> _states = new(StateListComparer.Instance);
    private readonly AutomatonState _start;
    private readonly AutomatonState _dead;
    private readonly List<AutomatonState> _rows = [];
    private int _room;
    private PatternSimulation? _spare;

    // The transitions of the first states on ASCII, one array: a byte costs one look-up. By row and byte, where the next row begins. Replaced
    // when it grows; whoever holds the old one only finds less in it.
    private short[] _table = NewTable(4);
    private AutomatonState[] _byRow = [];

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
        _dead = new AutomatonState(AutomatonState.NoRow, [], alphabet.Count, hasMatched: false, matchesAtEnd: false);
        // Kept out of the states found again: only here the text's start and its end may coincide.
        _start = NewState(_scratch.ToSortedArray(), atStart: true);
        _byRow = [.. _rows];
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        AutomatonState state = _start;
        int index = 0;
        return !_search && FollowTable(utf8, ref state, ref index) ? state.MatchesAtEnd : IsMatch(utf8, state, index);
    }

    /// <summary>Goes as far as the table knows; true at the end of the text, or where nothing can match any more.</summary>
    private bool FollowTable(ReadOnlySpan<byte> utf8, ref AutomatonState state, ref int index)
    {
        AutomatonState[] byRow = Volatile.Read(ref _byRow);
        short[] table = _table;
        int row = 0;
        int i = 0;
        for (; i < utf8.Length && utf8[i] < (1 << RowBits); i++)
        {
            int place = row | utf8[i];
            int next = place < table.Length ? table[place] : Unknown;
            if (next < 0)
            {
                if (next != Dead) break;
                state = _dead;
                return true;
            }
            row = next;
        }
        // A row that came after the list of states was read: begin again without the table.
        if (row >> RowBits >= byRow.Length) return false;
        state = byRow[row >> RowBits];
        index = i;
        return i == utf8.Length;
    }

    private bool IsMatch(ReadOnlySpan<byte> utf8, AutomatonState state, int index)
    {
        ushort[] ascii = _alphabet.Ascii;
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
            Tabulate(from, @class, next);
            return next;
        }
    }

    // Under the lock.
    private void Tabulate(AutomatonState from, int @class, AutomatonState next)
    {
        if (from.Row < 0 || next.Row < 0 && !next.IsDead) return;
        int length = (Math.Max(from.Row, next.Row) + 1) << RowBits;
        short[] table = _table;
        if (table.Length < length)
        {
            table = NewTable(Math.Min(length * 2 >> RowBits, MaxRows));
            _table.CopyTo(table, 0);
        }
        if (_byRow.Length < _rows.Count) Volatile.Write(ref _byRow, [.. _rows]);
        ushort[] ascii = _alphabet.Ascii;
        for (int value = 0; value < ascii.Length; value++)
        {
            if (ascii[value] == @class) Volatile.Write(ref table[(from.Row << RowBits) | value], next.IsDead ? Dead : (short)(next.Row << RowBits));
        }
        Volatile.Write(ref _table, table);
    }

    private static short[] NewTable(int rows)
    {
        var table = new short[rows << RowBits];
        table.AsSpan().Fill(Unknown);
        return table;
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
        var made = new AutomatonState(_rows.Count < MaxRows && states.Length > 0 ? _rows.Count : AutomatonState.NoRow, states, _alphabet.Count, hasMatched, matchesAtEnd);
        if (made.Row >= 0) _rows.Add(made);
        return made;
    }
}
