using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>What compiled lenses do with collections.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LensLists
{
    /// <summary>Each element as one of the other side.</summary>
    public static ValueList<TTo> Map<TFrom, TTo>(ValueList<TFrom> list, Doubt doubt, Func<TFrom, Doubt, TTo> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (list.IsEmpty)
        {
            return [];
        }
        var made = new TTo[list.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = element(list[i], doubt);
        }

        return new(made);
    }

    /// <summary>Each value of a map as one of the other side.</summary>
    public static ValueMap<TKey, TTo> Map<TKey, TFrom, TTo>(ValueMap<TKey, TFrom> map, Doubt doubt, Func<TFrom, Doubt, TTo> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        var made = new KeyValuePair<TKey, TTo>[map.Count];
        var at = 0;
        foreach (KeyValuePair<TKey, TFrom> entry in map)
        {
            made[at++] = new(entry.Key, value(entry.Value, doubt));
        }

        return made.Length == 0 ? default : new(made, areDistinct: true);
    }

    /// <summary>One list behind the other.</summary>
    public static ValueList<T> Concat<T>(ValueList<T> first, ValueList<T> second) => first.IsEmpty ? second : second.IsEmpty ? first : new([.. first.AsSpan(), .. second.AsSpan()]);

    /// <summary>The list, or what is behind its first element.</summary>
    public static ValueList<T> Without<T>(ValueList<T> list, bool first) => !first ? list : list.Count == 1 ? default : new(list.AsSpan()[1..].ToArray());

    /// <summary>The entries of a map, each with its key.</summary>
    public static ValueList<TTo> Entries<TFrom, TTo>(ValueMap<string, TFrom> map, Doubt doubt, Func<string, TFrom, Doubt, TTo> entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var made = new TTo[map.Count];
        var at = 0;
        foreach (KeyValuePair<string, TFrom> pair in map)
        {
            made[at++] = entry(pair.Key, pair.Value, doubt);
        }

        return made.Length == 0 ? default : new(made);
    }

    /// <summary>A list as a map by a key that each element has to itself.</summary>
    public static ValueMap<string, TTo> ByKey<TFrom, TTo>(ValueList<TFrom> list, Doubt doubt, Func<TFrom, string?> key, Func<TFrom, Doubt, TTo> value)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var made = new KeyValuePair<string, TTo>[list.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < made.Length; i++)
        {
            if (key(list[i]) is not { } name || !seen.Add(name))
            {
                return doubt.Raise<ValueMap<string, TTo>>();
            }
            made[i] = new(name, value(list[i], doubt));
        }

        return made.Length == 0 ? default : new(made, areDistinct: true);
    }

    /// <summary>Whether it holds of an element.</summary>
    public static bool Any<T>(ValueList<T> list, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        foreach (T item in list)
        {
            if (holds(item))
            {
                return true;
            }
        }

        return false;
    }
}
