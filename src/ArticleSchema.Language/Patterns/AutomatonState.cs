namespace ArticleSchema.Language.Patterns;

/// <summary>A state of the deterministic automaton. Transitions appear as texts ask for them.</summary>
internal sealed class AutomatonState
{
    /// <summary>The number of a state without a row in the table.</summary>
    public const int NoRow = -1;

    public AutomatonState(int row, int[] states, int classes, bool hasMatched, bool matchesAtEnd)
    {
        Row = row;
        States = states;
        Next = new AutomatonState?[classes];
        HasMatched = hasMatched;
        MatchesAtEnd = matchesAtEnd;
        IsDead = states.Length == 0;
    }

    /// <summary>Its row in the automaton's table of bytes; <see cref="NoRow"/> where that is full.</summary>
    public int Row { get; }

    /// <summary>The states of the nondeterministic automaton, ascending.</summary>
    public int[] States { get; }

    /// <summary>By class of code points; null where nobody went yet.</summary>
    public AutomatonState?[] Next { get; }

    /// <summary>A match ends here, whatever follows.</summary>
    public bool HasMatched { get; }

    /// <summary>A match ends here if the text does.</summary>
    public bool MatchesAtEnd { get; }

    /// <summary>Nothing that follows can match.</summary>
    public bool IsDead { get; }
}
