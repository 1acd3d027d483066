namespace ArticleSchema.Language.Patterns;

/// <summary>A part of a parsed pattern.</summary>
internal sealed class PatternNode
{
    private PatternNode(PatternNodeKind kind, CodePointSet? set, PatternNode[] children, int min, int max)
    {
        Kind = kind;
        Set = set;
        Children = children;
        Min = min;
        Max = max;
        Cost = MeasureCost();
    }

    /// <summary>Of <see cref="Max"/>: no upper bound.</summary>
    public const int Unbounded = -1;

    public static PatternNode Empty { get; } = new(PatternNodeKind.Sequence, null, [], 0, 0);

    public static PatternNode Begin { get; } = new(PatternNodeKind.Begin, null, [], 0, 0);

    public static PatternNode End { get; } = new(PatternNodeKind.End, null, [], 0, 0);

    public PatternNodeKind Kind { get; }

    /// <summary>Of a <see cref="PatternNodeKind.Set"/>.</summary>
    public CodePointSet? Set { get; }

    public PatternNode[] Children { get; }

    /// <summary>Of a <see cref="PatternNodeKind.Repeat"/>.</summary>
    public int Min { get; }

    public int Max { get; }

    /// <summary>About how many instructions the node compiles to.</summary>
    public long Cost { get; }

    public static PatternNode OneOf(CodePointSet set) => new(PatternNodeKind.Set, set, [], 0, 0);

    public static PatternNode Sequence(List<PatternNode> parts) =>
        parts.Count == 1 ? parts[0] : new(PatternNodeKind.Sequence, null, parts.ToArray(), 0, 0);

    public static PatternNode Choice(List<PatternNode> branches) =>
        branches.Count == 1 ? branches[0] : new(PatternNodeKind.Choice, null, branches.ToArray(), 0, 0);

    public static PatternNode Repeat(PatternNode part, int min, int max) => new(PatternNodeKind.Repeat, null, [part], min, max);

    private long MeasureCost()
    {
        if (Kind is PatternNodeKind.Set or PatternNodeKind.Begin or PatternNodeKind.End) return 1;
        long sum = 0;
        foreach (PatternNode child in Children) sum += child.Cost;
        return Kind switch
        {
            PatternNodeKind.Choice => sum + 2 * Children.Length,
            PatternNodeKind.Repeat when Max == Unbounded => sum * Math.Max(Min, 1) + 2,
            PatternNodeKind.Repeat => sum * Max + (Max - Min),
            _ => sum,
        };
    }
}
