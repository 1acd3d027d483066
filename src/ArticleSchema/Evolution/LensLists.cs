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
    public static ValueList<TTo> Entries<TKey, TFrom, TTo>(ValueMap<TKey, TFrom> map, Doubt doubt, Func<TKey, string> text, Func<string, TFrom, Doubt, TTo> entry)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entry);
        var made = new TTo[map.Count];
        var at = 0;
        foreach (KeyValuePair<TKey, TFrom> pair in map)
        {
            made[at++] = entry(text(pair.Key), pair.Value, doubt);
        }

        return made.Length == 0 ? default : new(made);
    }

    /// <summary>A list as a map by a key that each element has to itself.</summary>
    public static ValueMap<TKey, TTo> ByKey<TKey, TFrom, TTo>(ValueList<TFrom> list, Doubt doubt, Func<TFrom, string?> text, Func<string, Doubt, TKey> key, Func<TFrom, Doubt, TTo> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(doubt);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        var made = new KeyValuePair<TKey, TTo>[list.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < made.Length; i++)
        {
            if (text(list[i]) is not { } name || !seen.Add(name))
            {
                return doubt.Raise<ValueMap<TKey, TTo>>();
            }
            made[i] = new(key(name, doubt), value(list[i], doubt));
        }

        return made.Length == 0 ? default : new(made, areDistinct: true);
    }

    /// <summary>The first element of which it holds; -1 for none.</summary>
    public static int IndexOf<T>(ValueList<T> list, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        for (var i = 0; i < list.Count; i++)
        {
            if (holds(list[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether it holds of an element but the one.</summary>
    public static bool AnyBut<T>(ValueList<T> list, int but, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        for (var i = 0; i < list.Count; i++)
        {
            if (i != but && holds(list[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list with another element in the place of one, or behind all where that is -1.</summary>
    public static ValueList<T> Put<T>(ValueList<T> list, int at, T item)
    {
        if (at < 0)
        {
            return new([.. list.AsSpan(), item]);
        }

        T[] made = list.AsSpan().ToArray();
        made[at] = item;
        return new(made);
    }

    /// <summary>The list, or all but its last element.</summary>
    public static ValueList<T> WithoutLast<T>(ValueList<T> list, bool last) => !last ? list : list.Count == 1 ? default : new(list.AsSpan()[..^1].ToArray());

    /// <summary>Whether no key stands there twice and none is empty, and the known ones come first and in their order.</summary>
    /// <param name="list">The elements.</param>
    /// <param name="key">An element's key.</param>
    /// <param name="known">The known keys.</param>
    /// <param name="takesMore">Whether there may be others.</param>
    public static bool AreKeyed<T>(ValueList<T> list, Func<T, string?> key, ReadOnlySpan<string> known, bool takesMore)
    {
        ArgumentNullException.ThrowIfNull(key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var last = 0;
        foreach (T item in list)
        {
            if (key(item) is not { Length: > 0 } name || !seen.Add(name))
            {
                return false;
            }
            int at = known.IndexOf(name);
            if (at < 0 ? !takesMore : at < last)
            {
                return false;
            }
            last = at < 0 ? known.Length : at;
        }

        return true;
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
