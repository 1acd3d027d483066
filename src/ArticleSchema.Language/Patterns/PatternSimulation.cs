namespace ArticleSchema.Language.Patterns;

/// <summary>Matching without tables: all states at once, for texts whose automaton would be too large. Linear in the text too.</summary>
internal sealed class PatternSimulation
{
    private readonly PatternAlphabet _alphabet;
    private readonly bool _search;
    private readonly PatternStepper _stepper;
    private StateSet _current;
    private StateSet _next;

    public PatternSimulation(PatternProgram program, PatternAlphabet alphabet, bool search)
    {
        _alphabet = alphabet;
        _search = search;
        _stepper = new PatternStepper(program, alphabet);
        _current = new StateSet(program.Length);
        _next = new StateSet(program.Length);
    }

    /// <summary>Goes on from the given states, which some text, maybe none, led to.</summary>
    public bool IsMatch(int[] states, ReadOnlySpan<byte> utf8)
    {
        Load(states);
        int index = 0;
        while (index < utf8.Length)
        {
            int codePoint = Utf8.Read(utf8, ref index);
            if (codePoint < 0) return false;
            if (Advance(_alphabet.Of(codePoint)) is bool verdict) return verdict;
        }
        return MatchesAtEnd();
    }

    public bool IsMatch(int[] states, ReadOnlySpan<char> text)
    {
        Load(states);
        int index = 0;
        while (index < text.Length)
        {
            int codePoint = Utf16.Read(text, ref index);
            if (codePoint < 0) return false;
            if (Advance(_alphabet.Of(codePoint)) is bool verdict) return verdict;
        }
        return MatchesAtEnd();
    }

    private void Load(int[] states)
    {
        _current.Clear();
        foreach (int state in states) _current.Add(state);
    }

    private bool? Advance(int @class)
    {
        _stepper.Step(_current, @class, _next);
        if (_search) _stepper.Restart(_next);
        (_current, _next) = (_next, _current);
        if (_current.Count == 0) return false;
        return _search && HasMatched() ? true : null;
    }

    private bool HasMatched()
    {
        for (int i = 0; i < _current.Count; i++)
        {
            if (_stepper.IsMatch(_current[i])) return true;
        }
        return false;
    }

    private bool MatchesAtEnd()
    {
        for (int i = 0; i < _current.Count; i++)
        {
            if (_stepper.MatchesAtEnd(_current[i], atStart: false)) return true;
        }
        return false;
    }
}
