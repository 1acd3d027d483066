namespace ArticleSchema.Language.Patterns;

internal sealed class StateListComparer : IEqualityComparer<int[]>
{
    public static StateListComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        int hash = obj.Length;
        foreach (int state in obj) hash = unchecked(hash * 31 + state);
        return hash;
    }
}
