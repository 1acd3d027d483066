namespace ArticleSchema.Language.Lenses;

/// <summary>What operations do with the entries of a map, and with the members that no field knows, which are one.</summary>
internal abstract record MapTerm : LensTerm
{
    /// <summary>The members that no field of the record knows, as they came.</summary>
    internal sealed record Unknown : MapTerm;

    /// <summary>The value of a key; absent where the map does not have it.</summary>
    internal sealed record Entry(LensTerm Map, string Key) : MapTerm;

    internal sealed record WithoutEntry(LensTerm Map, string Key) : MapTerm;

    /// <summary>The map with an entry that it did not have; the same where the value is absent.</summary>
    internal sealed record WithEntry(LensTerm Map, string Key, LensTerm Value) : MapTerm;

    /// <summary>A list of what the entries are whose keys begin with the prefix: the rest of the key, and the value.</summary>
    internal sealed record Prefixed(LensTerm Map, string Prefix, string Key, string Value) : MapTerm;

    internal sealed record WithoutPrefixed(LensTerm Map, string Prefix) : MapTerm;

    /// <summary>The map, if there is one, with an entry for each element of a list, but for some. A key that stands twice is in doubt.</summary>
    internal sealed record WithElements(LensTerm? Map, LensTerm List, string Prefix, string Key, string Value, IReadOnlyList<string> But) : MapTerm;
}
