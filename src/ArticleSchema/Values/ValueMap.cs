using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>
/// An immutable map that keeps the order in which it was made and compares by value, whatever the order. Never null;
/// <see langword="default"/> is the empty map. Written as a collection expression: <c>[new("en", title)]</c>.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    // Below this many entries comparing each is faster than a table, and takes no memory.
    private const int IndexedFrom = 9;

    private readonly KeyValuePair<TKey, TValue>[]? _entries;
    private readonly Dictionary<TKey, int>? _index;

    /// <summary>Trusts its caller never to write to the array again; keys must be distinct where the check is left out.</summary>
    internal ValueMap(KeyValuePair<TKey, TValue>[] entries, bool areDistinct = false)
    {
        _entries = entries;
        if (entries.Length >= IndexedFrom)
        {
            _index = new(entries.Length, ValueEquality<TKey>.Comparer);
            for (var i = 0; i < entries.Length; i++)
            {
                if (!_index.TryAdd(entries[i].Key, i) && !areDistinct)
                {
                    ThrowDuplicate(entries[i].Key);
                }
            }
        }
        else if (!areDistinct)
        {
            RequireDistinct(entries);
        }
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries is null ? 0 : _entries.Length;

    /// <summary>Whether there is no entry.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<TKey> Keys => (_entries ?? []).Select(static entry => entry.Key);

    /// <summary>The values, in the order of their keys.</summary>
    public IEnumerable<TValue> Values => (_entries ?? []).Select(static entry => entry.Value);

    /// <summary>The value of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public TValue this[TKey key] =>
        TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <inheritdoc/>
    public bool ContainsKey(TKey key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int index = IndexOf(key);
        value = index >= 0 ? _entries![index].Value : default;
        return index >= 0;
    }

    /// <summary>The entries without a copy, in order.</summary>
    public ReadOnlySpan<KeyValuePair<TKey, TValue>> AsSpan() => _entries;

    /// <summary>Enumerates in order, without allocating.</summary>
    public ReadOnlySpan<KeyValuePair<TKey, TValue>>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<TKey, TValue>>)(_entries ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_entries ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueMap<TKey, TValue> other)
    {
        if (Count != other.Count)
        {
            return false;
        }
        if (ReferenceEquals(_entries, other._entries))
        {
            return true;
        }
        foreach ((TKey key, TValue value) in AsSpan())
        {
            if (!other.TryGetValue(key, out TValue? its) || !ValueEquality<TValue>.Equals(value, its))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<TKey, TValue> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, so that the order does not count.
        int sum = Count;
        foreach ((TKey key, TValue value) in AsSpan())
        {
            int valueHash = value is null ? 0 : ValueEquality<TValue>.Comparer.GetHashCode(value);
            sum += HashCode.Combine(ValueEquality<TKey>.Comparer.GetHashCode(key), valueHash);
        }
        return sum;
    }

    /// <summary>The entries in braces.</summary>
    public override string ToString() =>
        "{" + string.Join(", ", (_entries ?? []).Select(static entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <summary>Whether the maps are equal by value.</summary>
    public static bool operator ==(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => left.Equals(right);

    /// <summary>Whether the maps differ by value.</summary>
    public static bool operator !=(ValueMap<TKey, TValue> left, ValueMap<TKey, TValue> right) => !left.Equals(right);

    private int IndexOf(TKey key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out int found) ? found : -1;
        }
        ReadOnlySpan<KeyValuePair<TKey, TValue>> entries = _entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (ValueEquality<TKey>.Equals(entries[i].Key, key))
            {
                return i;
            }
        }
        return -1;
    }

    private static void RequireDistinct(KeyValuePair<TKey, TValue>[] entries)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (ValueEquality<TKey>.Equals(entries[i].Key, entries[j].Key))
                {
                    ThrowDuplicate(entries[i].Key);
                }
            }
        }
    }

    [DoesNotReturn]
    private static void ThrowDuplicate(TKey key) => throw new ArgumentException($"The key '{key}' stands twice.");
}

/// <summary>Makes <see cref="ValueMap{TKey, TValue}"/>s; a collection expression or <c>ToValueMap()</c> is the usual way.</summary>
public static class ValueMap
{
    /// <summary>A map of the entries; called by collection expressions.</summary>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public static ValueMap<TKey, TValue> Create<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull => entries.IsEmpty ? default : new(entries.ToArray());

    /// <summary>The entries of a sequence, a dictionary for one, as an immutable map.</summary>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static ValueMap<TKey, TValue> ToValueMap<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> entries)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries is ValueMap<TKey, TValue> map ? map : new(entries.ToArray());
    }
}
