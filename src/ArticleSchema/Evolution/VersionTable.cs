using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The versions of one type: the one that is compiled, those kept beside it, and the lenses between them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VersionTable
{
    private readonly LensTable[] _lenses;
    private readonly KeptVersion[] _versions;

    /// <param name="schema">The schema's id.</param>
    /// <param name="current">The version that is compiled.</param>
    /// <param name="lenses">All lenses on the ways.</param>
    /// <param name="versions">The other versions, the oldest first.</param>
    public VersionTable(string schema, KeptVersion current, LensTable[] lenses, KeptVersion[] versions)
    {
        Schema = schema;
        Current = current;
        _lenses = lenses;
        _versions = versions;
    }

    internal string Schema { get; }

    internal KeptVersion Current { get; }

    /// <summary>The oldest first; the compiled one is not among them.</summary>
    internal ReadOnlySpan<KeptVersion> Kept => _versions;

    /// <summary>All, the compiled one included.</summary>
    internal IEnumerable<KeptVersion> All => _versions.Append(Current).OrderBy(static version => version.Version);

    internal KeptVersion? Find(SchemaVersion version) => All.FirstOrDefault(kept => kept.Version == version);

    internal (LensTable Lens, bool IsUp) Step(int number) => number < 0 ? (_lenses[~number], false) : (_lenses[number], true);
}
