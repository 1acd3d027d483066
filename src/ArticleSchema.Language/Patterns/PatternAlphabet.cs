namespace ArticleSchema.Language.Patterns;

/// <summary>
/// Code points that no set of the given programs tells apart are one class. Automata step over classes, so a table row is as long
/// as the patterns are rich, not as Unicode is.
/// </summary>
internal sealed class PatternAlphabet
{
    private const int AsciiCount = 128;

    private static readonly (int First, int Last)[] s_readable =
    [
        ('a', 'z'), ('0', '9'), ('A', 'Z'), ('!', '~'), (' ', ' '), (0xA1, 0x2FFF), (0x3001, 0xD7FF), (0x10000, 0x1FFFF), (0xE000, 0xFFFD),
    ];

    private readonly int[] _starts;
    private readonly ushort[] _classes;
    private readonly ushort[] _ascii = new ushort[AsciiCount];
    private readonly int[] _representatives;

    /// <summary>By set, then by class: whether the set holds the class.</summary>
    private readonly bool[][] _members;

    private PatternAlphabet(int[] starts, ushort[] classes, bool[][] members, int count)
    {
        _starts = starts;
        _classes = classes;
        _members = members;
        Count = count;
        _representatives = new int[count];
        for (int i = 0; i < AsciiCount; i++) _ascii[i] = Find(i);
    }

    /// <summary>How many classes there are.</summary>
    public int Count { get; }

    public static PatternAlphabet Of(params PatternProgram[] programs)
    {
        var sets = new List<CodePointSet>();
        foreach (PatternProgram program in programs) sets.AddRange(program.Sets);
        int[] starts = CollectStarts(sets);
        var classes = new ushort[starts.Length];
        var numbers = new Dictionary<Signature, int>();
        var signatures = new List<Signature>();
        for (int i = 0; i < starts.Length; i++)
        {
            var signature = new Signature(sets, starts[i]);
            if (!numbers.TryGetValue(signature, out int number))
            {
                number = signatures.Count;
                numbers.Add(signature, number);
                signatures.Add(signature);
            }
            classes[i] = (ushort)number;
        }
        var members = new bool[sets.Count][];
        for (int set = 0; set < members.Length; set++)
        {
            members[set] = new bool[signatures.Count];
            for (int i = 0; i < signatures.Count; i++) members[set][i] = signatures[i][set];
        }
        return new PatternAlphabet(starts, classes, members, signatures.Count);
    }

    /// <summary>The classes of the first 128 code points.</summary>
    public ushort[] Ascii => _ascii;

    public ushort Of(int codePoint) => codePoint < AsciiCount ? _ascii[codePoint] : Find(codePoint);

    /// <summary>Sets are numbered over all programs, in their order.</summary>
    public bool Contains(int set, int @class) => _members[set][@class];

    /// <summary>The ranges of code points that make up a class.</summary>
    public List<(int First, int Last)> RangesOf(int @class)
    {
        var ranges = new List<(int, int)>();
        for (int i = 0; i < _starts.Length; i++)
        {
            if (_classes[i] != @class) continue;
            int last = i + 1 < _starts.Length ? _starts[i + 1] - 1 : CodePointSet.MaxCodePoint;
            ranges.Add((_starts[i], last));
        }
        return ranges;
    }

    /// <summary>The member of a class that reads best in a message.</summary>
    public int Representative(int @class)
    {
        // Zero is looked for again each time; it is the best member of next to no class.
        if (_representatives[@class] == 0) _representatives[@class] = BestIn(RangesOf(@class));
        return _representatives[@class];
    }

    private static int BestIn(List<(int First, int Last)> ranges)
    {
        foreach ((int first, int last) in s_readable)
        {
            foreach ((int low, int high) in ranges)
            {
                int candidate = Math.Max(first, low);
                if (candidate <= Math.Min(last, high)) return candidate;
            }
        }
        return ranges[0].First;
    }

    private ushort Find(int codePoint)
    {
        int low = 0;
        int high = _starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (_starts[middle] <= codePoint) low = middle;
            else high = middle - 1;
        }
        return _classes[low];
    }

    private static int[] CollectStarts(List<CodePointSet> sets)
    {
        // Surrogates are in no set; cutting them out keeps their class apart from that of other code points in no set.
        var starts = new HashSet<int> { 0, 0xD800, 0xE000 };
        foreach (CodePointSet set in sets)
        {
            for (int i = 0; i < set.RangeCount; i++)
            {
                starts.Add(set.First(i));
                if (set.Last(i) < CodePointSet.MaxCodePoint) starts.Add(set.Last(i) + 1);
            }
        }
        int[] sorted = [.. starts];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Which sets hold a code point.</summary>
    private sealed class Signature : IEquatable<Signature>
    {
        private readonly ulong[] _bits;

        public Signature(List<CodePointSet> sets, int codePoint)
        {
            _bits = new ulong[sets.Count / 64 + 1];
            for (int i = 0; i < sets.Count; i++)
            {
                if (sets[i].Contains(codePoint)) _bits[i / 64] |= 1UL << (i % 64);
            }
            // The last bit is that of the surrogates.
            if (codePoint is >= 0xD800 and <= 0xDFFF) _bits[sets.Count / 64] |= 1UL << (sets.Count % 64);
        }

        public bool this[int set] => (_bits[set / 64] >> (set % 64) & 1) != 0;

        public bool Equals(Signature? other) => other is not null && _bits.AsSpan().SequenceEqual(other._bits);

        public override bool Equals(object? obj) => obj is Signature other && Equals(other);

        public override int GetHashCode()
        {
            ulong hash = 17;
            foreach (ulong bits in _bits) hash = unchecked(hash * 31 + bits);
            return hash.GetHashCode();
        }
    }
}
