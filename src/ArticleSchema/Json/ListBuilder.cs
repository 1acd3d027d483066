using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema.Generated;

/// <summary>
/// Gathers the elements of a list: the first few beside the caller's locals, more in a pooled array, so that the list itself is
/// allocated once, in its size.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ListBuilder<T>
{
    private First _first;
    private T[]? _rented;
    private int _count;

    public readonly int Count => _count;

    public void Add(T item)
    {
        int count = _count;
        if (_rented is null)
        {
            if (count < First.Length)
            {
                _first[count] = item;
                _count = count + 1;
                return;
            }
            Spill();
        }
        else if (count == _rented.Length)
        {
            Grow(_rented);
        }
        _rented![count] = item;
        _count = count + 1;
    }

    public ValueList<T> ToValueList()
    {
        if (_count == 0)
        {
            return default;
        }
        if (_rented is null)
        {
            return new(((ReadOnlySpan<T>)_first)[.._count].ToArray());
        }
        var list = new ValueList<T>(_rented.AsSpan(0, _count).ToArray());
        Return(_rented);
        _rented = null;
        _count = 0;
        return list;
    }

    private void Spill()
    {
        _rented = ArrayPool<T>.Shared.Rent(First.Length * 4);
        ((ReadOnlySpan<T>)_first).CopyTo(_rented);
    }

    private void Grow(T[] full)
    {
        _rented = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.CopyTo(_rented, 0);
        Return(full);
    }

    private static void Return(T[] array) =>
        ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    [InlineArray(Length)]
    private struct First
    {
        internal const int Length = 8;
        private T _item;
    }
}
