using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema.Generated;

/// <summary>
/// Gathers the entries of a map. Keys must come distinct: <c>JsonScanner.Key</c> refuses equal texts, and a <see cref="UniqueSet"/> of the
/// caller's equal keys of other types.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct MapBuilder<TKey, TValue>
    where TKey : notnull
{
    [SuppressMessage("Style", "IDE0044", Justification = "A mutable struct.")]
    private ListBuilder<KeyValuePair<TKey, TValue>> _entries;

    public readonly int Count => _entries.Count;

    public void Add(TKey key, TValue value) => _entries.Add(new(key, value));

    public ValueMap<TKey, TValue> ToValueMap()
    {
        ValueList<KeyValuePair<TKey, TValue>> entries = _entries.ToValueList();
        return entries.IsEmpty ? default : new(entries.Items, areDistinct: true);
    }
}
