using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The versions of one type: the one that is compiled, those kept beside it, and the lenses between them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VersionTable
{
    private readonly LensTable[] _lenses;
    private readonly KeptVersion[] _versions;
    private readonly Func<VersionTable[]>? _nested;

    /// <param name="schema">The schema's id.</param>
    /// <param name="type">The type's name.</param>
    /// <param name="current">The version that is compiled.</param>
    /// <param name="lenses">All lenses on the ways.</param>
    /// <param name="versions">The other versions, the oldest first.</param>
    /// <param name="nested">The versions of documents that stand in it, if any do.</param>
    public VersionTable(string schema, string type, KeptVersion current, LensTable[] lenses, KeptVersion[] versions, Func<VersionTable[]>? nested = null)
    {
        Schema = schema;
        Type = type;
        _nested = nested;
        Current = current;
        _lenses = lenses;
        _versions = versions;
    }

    internal string Schema { get; }

    internal string Type { get; }

    internal KeptVersion Current { get; }

    internal VersionTable[] Nested => _nested?.Invoke() ?? [];

    /// <summary>The oldest first; the compiled one is not among them.</summary>
    internal ReadOnlySpan<KeptVersion> Kept => _versions;

    /// <summary>All, the compiled one included.</summary>
    internal IEnumerable<KeptVersion> All => _versions.Append(Current).OrderBy(static version => version.Version);

    internal KeptVersion? Find(SchemaVersion version) => All.FirstOrDefault(kept => kept.Version == version);

    /// <summary>The lenses from one version to another, by number: both ways by which they are joined to the compiled one, but for what both pass.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other; the compiled one where it is <see langword="null"/>.</param>
    internal int[] Way(KeptVersion from, KeptVersion? to)
    {
        int[] up = from.Up.ToArray();
        int[] down = to is null ? [] : to.Down.ToArray();
        if (up.Length == 0 || down.Length == 0)
        {
            return [.. up, .. down];
        }
        IReadOnlyList<string> there = Passage.PathOf(this, up);
        List<string> back = [.. Passage.PathOf(this, down)];
        int at = 0;
        while (!back.Contains(there[at]))
        {
            at++;
        }

        return [.. up[..at], .. down[back.LastIndexOf(there[at])..]];
    }

    /// <summary>The lenses that lead along types, by number; <see langword="null"/> where one is missing.</summary>
    internal int[]? Way(IReadOnlyList<string> stations)
    {
        int[] steps = new int[stations.Count - 1];
        for (int i = 0; i < steps.Length; i++)
        {
            (string from, string to) = (stations[i], stations[i + 1]);
            int up = Array.FindIndex(_lenses, lens => lens.Lens.From.VersionedKey == from && lens.Lens.To.VersionedKey == to);
            int down = Array.FindIndex(_lenses, lens => lens.Lens.From.VersionedKey == to && lens.Lens.To.VersionedKey == from);
            if (up < 0 && down < 0)
            {
                return null;
            }
            steps[i] = up >= 0 ? up : ~down;
        }

        return steps;
    }

    /// <summary>The table by which a version's documents are read before they go anywhere.</summary>
    internal TypeTable Reader<T>(KeptVersion version)
        where T : ISchemaType<T>
    {
        if (version.Up.IsEmpty)
        {
            return T.Table;
        }
        (LensTable first, bool isUp) = Step(version.Up[0]);
        return isUp ? first.Older : first.Newer;
    }

    internal (LensTable Lens, bool IsUp) Step(int number) => number < 0 ? (_lenses[~number], false) : (_lenses[number], true);
}
