namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>
    /// At a value of an untagged union: the number of its branch, whose value comes next; -1 where the kind alone does not tell it. Then the
    /// document is read again in canonical form, which says the number.
    /// </summary>
    /// <param name="byKind">The branch that each kind tells: object, array, string, number, boolean, null.</param>
    public int StartBranch(ReadOnlySpan<sbyte> byKind)
    {
        if (!_isCanonical)
        {
            JsonKind kind = Peek();
            return kind == JsonKind.None ? -1 : byKind[(int)kind - 1];
        }
        return StartArray() && Integer(out long branch) && NextElement() ? (int)branch : -1;
    }

    /// <summary>After a value of an untagged union.</summary>
    public bool EndBranch() => !_isCanonical || (!NextElement() && !_isFailed);

    /// <summary>Reads the branch <c>null</c> of a union.</summary>
    public bool Null<TMode>(out JsonNull value)
        where TMode : struct, IReadMode
    {
        value = default;
        return Null() || Fail();
    }

    /// <summary>After <c>Find</c> did not know a name: whether it begins with a prefix, so that the member is an element of a list.</summary>
    public readonly bool UnknownStartsWith(ReadOnlySpan<byte> prefix) =>
        !IsIgnored && _name.Length > prefix.Length && _name.StartsWith(prefix);

    /// <summary>
    /// After <c>Find</c> did not know a name, in a record whose other members are entries of a map: the name is read next, as a key. False
    /// for a member that is to be passed over, with <see cref="SkipUnknown"/>.
    /// </summary>
    public bool StartUnknownKey()
    {
        return !IsIgnored && RememberForKey();
    }
}
