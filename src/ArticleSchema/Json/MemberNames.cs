using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The names of a record's members, for those met out of order. Built once for a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    /// <summary>What <c>Find</c> answers for a name that is not here.</summary>
    public const int Unknown = -1;

    /// <summary>What <c>Find</c> answers when the scanner failed.</summary>
    public const int Failure = -2;

    private const int AliasFlag = 1 << 30;

    private readonly Utf8Index _index;

    /// <param name="names">The names by member number.</param>
    /// <param name="aliases">Other names that are read; meeting one is noted.</param>
    /// <param name="rootOnly">The member that only the outermost object has (a document's tag), or -1.</param>
    public MemberNames(
        ReadOnlySpan<string> names, ReadOnlySpan<(string Name, int Member)> aliases = default, int rootOnly = -1)
    {
        RootOnly = rootOnly;
        HasAliases = !aliases.IsEmpty;
        _index = new(names.Length + aliases.Length);
        for (var i = 0; i < names.Length; i++)
        {
            _index.Add(names[i], i);
        }
        foreach ((string name, int member) in aliases)
        {
            _index.Add(name, member | AliasFlag);
        }
    }

    internal int RootOnly { get; }

    internal bool HasAliases { get; }

    internal int IndexOf(ReadOnlySpan<byte> name, out bool isAlias)
    {
        int found = _index.Find(name);
        isAlias = found >= AliasFlag;
        return isAlias ? found & ~AliasFlag : found;
    }
}
