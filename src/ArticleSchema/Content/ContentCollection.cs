using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>
/// The documents of one type that a project keeps as content, by key. The build has checked them and put them into the program; each is read
/// once, when it is first asked for. Safe for any number of threads.
/// </summary>
/// <typeparam name="T">Their type.</typeparam>
public sealed class ContentCollection<T> : IReadOnlyDictionary<string, T>
    where T : ISchemaType<T>
{
    private readonly ContentItem<T>[] _items;
    private readonly Dictionary<string, ContentItem<T>> _byKey;

    /// <summary>Made by generated code.</summary>
    /// <param name="items">In the order of their keys.</param>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public ContentCollection(ContentItem<T>[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = items;
        _byKey = items.ToDictionary(static i => i.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _items.Select(static i => i.Key);

    /// <summary>The documents, in the order of their keys.</summary>
    public IEnumerable<T> Values => _items.Select(static i => i.Value);

    /// <summary>The document with a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the key.</exception>
    public T this[string key] => _byKey.TryGetValue(key, out ContentItem<T>? item)
        ? item.Value
        : throw new KeyNotFoundException($"There is no {typeof(T).Name} '{key}' among the content of this program.");

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _byKey.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        bool isFound = _byKey.TryGetValue(key, out ContentItem<T>? item);
        value = isFound ? item!.Value : default;
        return isFound;
    }

    /// <summary>Keys and documents, in the order of the keys.</summary>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _items.Select(static i => new KeyValuePair<string, T>(i.Key, i.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
