namespace ArticleSchema.Language.Patterns;

/// <summary>
/// A pattern whose texts only say which bytes may stand at each place and where they may end, as those of country codes, dates and most
/// identifiers do. Then every byte is judged by itself, which a processor does for several at once; the automaton waits for one after the other.
/// </summary>
internal sealed class PatternPositions
{
    private const int MaxLength = 31;

    // By byte, a bit for each place where it may stand.
    private readonly uint[] _places = new uint[256];

    // A bit for each length that a text may have.
    private uint _lengths;

    private PatternPositions()
    {
    }

    /// <summary>Null for a pattern of another kind.</summary>
    public static PatternPositions? Of(PatternProgram program, PatternAlphabet alphabet)
    {
        var positions = new PatternPositions();
        var stepper = new PatternStepper(program, alphabet);
        var scratch = new StateSet(program.Length);
        stepper.Start(scratch);
        int[] states = scratch.ToSortedArray();
        for (int length = 0; ; length++)
        {
            foreach (int state in states)
            {
                if (stepper.MatchesAtEnd(state, atStart: length == 0)) positions._lengths |= 1u << length;
            }
            int[]? next = null;
            for (int @class = 0; @class < alphabet.Count; @class++)
            {
                stepper.Step(states, @class, scratch);
                int[] stepped = scratch.ToSortedArray();
                if (stepped.Length == 0) continue;
                if (length == MaxLength || next is not null && !next.AsSpan().SequenceEqual(stepped) || !positions.TryAllow(alphabet.RangesOf(@class), length)) return null;
                next = stepped;
            }
            if (next is null) return positions;
            states = next;
        }
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength || (_lengths >> utf8.Length & 1) == 0) return false;
        uint[] places = _places;
        uint fits = 1;
        for (int i = 0; i < utf8.Length; i++) fits &= places[utf8[i]] >> i;
        return fits != 0;
    }

    private bool TryAllow(List<(int First, int Last)> codePoints, int place)
    {
        foreach ((int first, int last) in codePoints)
        {
            if (last >= 0x80) return false;
            for (int value = first; value <= last; value++) _places[value] |= 1u << place;
        }
        return true;
    }
}
