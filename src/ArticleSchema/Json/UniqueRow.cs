using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

/// <summary>
/// The first few elements of a <see cref="UniqueSet"/>. All their hashes are compared at once: a loop over as many as there are so far would end where
/// no processor expects it.
/// </summary>
internal struct UniqueRow
{
    internal const int Size = 16;

    private Hashes _hashes;
    private Elements _elements;

    [UnscopedRef]
    internal ref Element this[int index] => ref Unsafe.Add(ref Unsafe.As<Elements, Element>(ref _elements), index);

    /// <summary>Which of the first elements have a hash, a bit for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Find(uint hash, int count)
    {
        Vector512<uint> all = Vector512.LoadUnsafe(ref Unsafe.As<Hashes, uint>(ref _hashes));
        return (uint)Vector512.Equals(all, Vector512.Create(hash)).ExtractMostSignificantBits() & ((1u << count) - 1);
    }

    internal void Set(int index, uint hash, in Element element)
    {
        _hashes[index] = hash;
        _elements[index] = element;
    }

    /// <param name="index">Below <see cref="Size"/>.</param>
    /// <param name="hash">That of the text.</param>
    /// <param name="start">Where it begins in the document.</param>
    /// <param name="length">That of the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int index, uint hash, int start, int length)
    {
        Unsafe.Add(ref Unsafe.As<Hashes, uint>(ref _hashes), index) = hash;
        ref Element element = ref this[index];
        element.Start = start;
        element.Length = length;
    }

    internal struct Element
    {
        internal ulong High;
        internal ulong Low;

        /// <summary>Where a text begins; -1 for a value, which is <see cref="High"/> and <see cref="Low"/>.</summary>
        internal int Start;

        internal int Length;
    }

    [InlineArray(Size)]
    private struct Hashes
    {
        private uint _first;
    }

    [InlineArray(Size)]
    private struct Elements
    {
        private Element _first;
    }
}
