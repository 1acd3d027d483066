using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>
/// An immutable list with value equality: equal if the elements are, in order (a <see cref="Uri"/> by its text). Never null;
/// <see langword="default"/> is the empty list. Written as a collection expression: <c>["politics", "trade"]</c>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    /// <summary>Trusts its caller never to write to the array again.</summary>
    internal ValueList(T[] items) => _items = items;

    /// <summary>The array itself, for those who keep it as unwritten as this list does.</summary>
    internal T[] Items => _items ?? [];

    /// <summary>How many elements there are.</summary>
    public int Count => _items is null ? 0 : _items.Length;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at an index from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>The elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>This list with one element more.</summary>
    public ValueList<T> Add(T item) => new([.. AsSpan(), item]);

    /// <summary>Enumerates without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        ReadOnlySpan<T> left = AsSpan();
        ReadOnlySpan<T> right = other.AsSpan();
        if (left.Length != right.Length)
        {
            return false;
        }
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }
        for (var i = 0; i < left.Length; i++)
        {
            if (!ValueEquality<T>.Equals(left[i], right[i]))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in AsSpan())
        {
            hash.Add(item, ValueEquality<T>.Comparer!);
        }
        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", (IEnumerable<T>)this) + "]";

    /// <summary>Whether the lists are equal by value.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ by value.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="ValueList{T}"/>s; a collection expression or <c>ToValueList()</c> is the usual way.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the elements; called by collection expressions.</summary>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>The elements of a sequence as an immutable list.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : new(items.ToArray());
    }
}
