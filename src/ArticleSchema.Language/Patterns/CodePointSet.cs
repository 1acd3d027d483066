namespace ArticleSchema.Language.Patterns;

/// <summary>An immutable set of Unicode scalar values: sorted, disjoint ranges that do not touch. Surrogates are never members.</summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    public const int MaxCodePoint = 0x10FFFF;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    /// <summary>First and last of each range, alternating.</summary>
    private readonly int[] _bounds;

    private CodePointSet(int[] bounds) => _bounds = bounds;

    public static CodePointSet All { get; } = new([0, FirstSurrogate - 1, LastSurrogate + 1, MaxCodePoint]);

    public static CodePointSet Empty { get; } = new([]);

    public bool IsEmpty => _bounds.Length == 0;

    public int RangeCount => _bounds.Length / 2;

    public static CodePointSet Of(int codePoint) => new([codePoint, codePoint]);

    /// <summary>Takes ranges as pairs of first and last, in any order.</summary>
    public static CodePointSet OfRanges(List<(int First, int Last)> ranges)
    {
        ranges.Sort();
        var bounds = new List<int>(ranges.Count * 2);
        foreach ((int first, int last) in ranges)
        {
            AddWithoutSurrogates(bounds, first, last);
        }
        return new CodePointSet(bounds.ToArray());
    }

    public static CodePointSet Union(List<CodePointSet> sets)
    {
        if (sets.Count == 1) return sets[0];
        var ranges = new List<(int, int)>();
        foreach (CodePointSet set in sets)
        {
            for (int i = 0; i < set.RangeCount; i++) ranges.Add((set.First(i), set.Last(i)));
        }
        return OfRanges(ranges);
    }

    public int First(int range) => _bounds[range * 2];

    public int Last(int range) => _bounds[range * 2 + 1];

    public CodePointSet Complement()
    {
        var ranges = new List<(int, int)>(RangeCount + 1);
        int next = 0;
        for (int i = 0; i < RangeCount; i++)
        {
            if (First(i) > next) ranges.Add((next, First(i) - 1));
            next = Last(i) + 1;
        }
        if (next <= MaxCodePoint) ranges.Add((next, MaxCodePoint));
        return OfRanges(ranges);
    }

    public bool Contains(int codePoint)
    {
        int low = 0;
        int high = RangeCount - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (codePoint < First(middle)) high = middle - 1;
            else if (codePoint > Last(middle)) low = middle + 1;
            else return true;
        }
        return false;
    }

    public bool Equals(CodePointSet? other) => other is not null && _bounds.AsSpan().SequenceEqual(other._bounds);

    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (int bound in _bounds) hash = unchecked(hash * 31 + bound);
        return hash;
    }

    private static void AddWithoutSurrogates(List<int> bounds, int first, int last)
    {
        if (first < FirstSurrogate && last >= FirstSurrogate)
        {
            Add(bounds, first, FirstSurrogate - 1);
            first = LastSurrogate + 1;
        }
        else if (first >= FirstSurrogate && first <= LastSurrogate)
        {
            first = LastSurrogate + 1;
        }
        if (last >= FirstSurrogate && last <= LastSurrogate) return;
        if (first <= last) Add(bounds, first, last);
    }

    private static void Add(List<int> bounds, int first, int last)
    {
        int end = bounds.Count - 1;
        if (end >= 0 && first <= bounds[end] + 1)
        {
            if (last > bounds[end]) bounds[end] = last;
            return;
        }
        bounds.Add(first);
        bounds.Add(last);
    }
}
