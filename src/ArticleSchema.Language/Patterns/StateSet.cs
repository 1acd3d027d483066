namespace ArticleSchema.Language.Patterns;

/// <summary>A set of instruction numbers that is emptied in no time and enumerated in the order of adding.</summary>
internal sealed class StateSet
{
    private readonly int[] _dense;
    private readonly int[] _sparse;

    public StateSet(int capacity)
    {
        _dense = new int[capacity];
        _sparse = new int[capacity];
    }

    public int Count { get; private set; }

    public int this[int index] => _dense[index];

    public void Clear() => Count = 0;

    public bool Contains(int state)
    {
        int index = _sparse[state];
        return index < Count && _dense[index] == state;
    }

    public bool Add(int state)
    {
        if (Contains(state)) return false;
        _dense[Count] = state;
        _sparse[state] = Count++;
        return true;
    }

    public int[] ToSortedArray()
    {
        int[] states = _dense.AsSpan(0, Count).ToArray();
        Array.Sort(states);
        return states;
    }
}
