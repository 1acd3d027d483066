using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>What compiled lenses do with the entries of maps, and with the members that no field knows, which are one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LensMembers
{
    /// <summary>Unknown members as a map.</summary>
    public static ValueMap<string, RawJson> Of(UnknownMembers members) => members.AsMap();

    /// <summary>A map as unknown members; in doubt where a name means something in their record.</summary>
    /// <param name="map">The members.</param>
    /// <param name="doubt">The doubt.</param>
    /// <param name="names">The names that mean something.</param>
    /// <param name="prefixes">What names that mean something begin with.</param>
    public static UnknownMembers Unknown(ValueMap<string, RawJson> map, Doubt doubt, ReadOnlySpan<string> names, ReadOnlySpan<string> prefixes) =>
        UnknownMembers.Of(Rest(map, doubt, names, prefixes));

    /// <summary>The same map; in doubt where a key means something else in the record whose members its entries are.</summary>
    public static ValueMap<string, T> Rest<T>(ValueMap<string, T> map, Doubt doubt, ReadOnlySpan<string> names, ReadOnlySpan<string> prefixes)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        if (map.IsEmpty)
        {
            return default;
        }
        if (AnyCalled(map, names))
        {
            doubt.Raise();
        }
        foreach (string prefix in prefixes)
        {
            if (AnyPrefixed(map, prefix))
            {
                doubt.Raise();
            }
        }

        return map;
    }

    /// <summary>Whether a key begins so, and goes on.</summary>
    public static bool AnyPrefixed<T>(ValueMap<string, T> map, string prefix)
    {
        foreach (KeyValuePair<string, T> entry in map)
        {
            if (IsPrefixed(entry.Key, prefix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A list of what is made of the entries whose keys begin so, of the rest of the key and the value.</summary>
    public static ValueList<T> Prefixed<T>(ValueMap<string, RawJson> map, string prefix, Doubt doubt, Func<string, RawJson, Doubt, T> entry)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(entry);
        var made = new List<T>();
        foreach (KeyValuePair<string, RawJson> pair in map)
        {
            if (IsPrefixed(pair.Key, prefix))
            {
                made.Add(entry(pair.Key[prefix.Length..], pair.Value, doubt));
            }
        }

        return made.Count == 0 ? default : new([.. made]);
    }

    /// <summary>The map without those.</summary>
    public static ValueMap<string, T> WithoutPrefixed<T>(ValueMap<string, T> map, string prefix) => AnyPrefixed(map, prefix) ? Where(map, key => !IsPrefixed(key, prefix)) : map;

    /// <summary>The map without an entry.</summary>
    public static ValueMap<string, T> Without<T>(ValueMap<string, T> map, string key) => map.ContainsKey(key) ? Where(map, other => !string.Equals(other, key, StringComparison.Ordinal)) : map;

    /// <summary>The map with an entry; the same where there is no value, or it has one of that key.</summary>
    public static ValueMap<string, T> With<T>(ValueMap<string, T> map, string key, T? value)
        where T : class => value is null ? map : Added(map, key, value);

    /// <inheritdoc cref="With{T}(ValueMap{string, T}, string, T?)"/>
    public static ValueMap<string, T> With<T>(ValueMap<string, T> map, string key, T? value)
        where T : struct => value is null ? map : Added(map, key, value.Value);

    /// <summary>The map with an entry for each element; in doubt where a key stands there twice, or an element has no value.</summary>
    /// <param name="map">The map.</param>
    /// <param name="list">The elements.</param>
    /// <param name="doubt">The doubt.</param>
    /// <param name="prefix">What comes before each key.</param>
    /// <param name="but">The keys of elements that do not belong there.</param>
    /// <param name="key">An element's key.</param>
    /// <param name="json">Its value.</param>
    public static ValueMap<string, RawJson> With<T>(
        ValueMap<string, RawJson> map, ValueList<T> list, Doubt doubt, string prefix, ReadOnlySpan<string> but, Func<T, string?> key, Func<T, string?> json)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(json);
        foreach (T item in list)
        {
            string? name = key(item);
            if (name is not null && but.Contains(name))
            {
                continue;
            }
            if (name is null || json(item) is not { } value || map.ContainsKey(prefix + name))
            {
                return doubt.Raise<ValueMap<string, RawJson>>();
            }
            map = Added(map, prefix + name, RawJson.Parse(value));
        }

        return map;
    }

    /// <summary>The values of a map as JSON; in doubt where one has none.</summary>
    public static ValueMap<string, RawJson> Raw<T>(ValueMap<string, T> map, Doubt doubt, Func<T, string?> json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return LensLists.Map(map, doubt, (value, doubt) => LensValue.Raw(json(value), doubt));
    }

    private static bool AnyCalled<T>(ValueMap<string, T> map, ReadOnlySpan<string> keys)
    {
        foreach (KeyValuePair<string, T> entry in map)
        {
            if (keys.Contains(entry.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrefixed(string key, string prefix) => key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.Ordinal);

    private static ValueMap<string, T> Added<T>(ValueMap<string, T> map, string key, T value) => map.ContainsKey(key) ? map : new([.. map.AsSpan(), new(key, value)], areDistinct: true);

    private static ValueMap<string, T> Where<T>(ValueMap<string, T> map, Func<string, bool> isKept)
    {
        var kept = new List<KeyValuePair<string, T>>();
        foreach (KeyValuePair<string, T> entry in map)
        {
            if (isKept(entry.Key))
            {
                kept.Add(entry);
            }
        }

        return kept.Count == 0 ? default : new([.. kept], areDistinct: true);
    }
}
