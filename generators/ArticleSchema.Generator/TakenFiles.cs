namespace ArticleSchema.Generator;

/// <summary>
/// Which files are resolved together, and in which order: drafts, references, and the releases that some import pins. An edit that leaves all names and imports as they are leaves the choice
/// as it is.
/// </summary>
internal sealed class TakenFiles
{
    private readonly ImmutableArray<ParsedFile> _all;
    private readonly int[] _places;

    private TakenFiles(ImmutableArray<ParsedFile> all, int[] places)
    {
        _all = all;
        _places = places;
    }

    public IEnumerable<ParsedFile> Files => _places.Select(p => _all[p]);

    /// <param name="all">All schemas, with the releases that are referred to and named.</param>
    /// <param name="before">The choice before an edit.</param>
    public static TakenFiles Of(ImmutableArray<ParsedFile> all, TakenFiles? before) => new(all, before is not null && IsSameChoice(all, before._all) ? before._places : Places(all));

    private static bool IsSameChoice(ImmutableArray<ParsedFile> now, ImmutableArray<ParsedFile> then)
    {
        if (now.Length != then.Length)
        {
            return false;
        }

        for (int i = 0; i < now.Length; i++)
        {
            if (!ReferenceEquals(now[i], then[i]) && !now[i].IsTakenLike(then[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Places(ImmutableArray<ParsedFile> all)
    {
        // A file that is both this project's own and a reference (the package compiling its own vocabulary) counts once, as its own.
        var own = new HashSet<string>(all.Where(f => !f.File.IsReference).Select(f => f.FullPath), StringComparer.Ordinal);
        HashSet<ParsedFile> pinned = Pinned(all);
        List<int> places = [.. Enumerable.Range(0, all.Length)
            .Where(p => all[p] is var f && (f.File.Role == SchemaRole.Draft || pinned.Contains(f) || (f.File.IsReference && !own.Contains(f.FullPath))))
            .OrderBy(p => all[p].File.Path, StringComparer.Ordinal)];
        for (int i = places.Count - 1; i > 0; i--)
        {
            if (all[places[i]].File.Path == all[places[i - 1]].File.Path)
            {
                places.RemoveAt(i);
            }
        }

        return [.. places];
    }

    private static HashSet<ParsedFile> Pinned(ImmutableArray<ParsedFile> files)
    {
        var releases = new Dictionary<string, ParsedFile>(StringComparer.Ordinal);
        foreach (ParsedFile file in files.Where(f => f.File.Role == SchemaRole.Release))
        {
            releases[file.Name] = file;
        }

        var pinned = new HashSet<ParsedFile>();
        if (releases.Count == 0)
        {
            return pinned;
        }

        var open = new Queue<ParsedFile>(files.Where(f => f.File.Role == SchemaRole.Draft));
        while (open.Count > 0)
        {
            foreach (string name in open.Dequeue().Imports)
            {
                if (releases.TryGetValue(name, out ParsedFile? release) && pinned.Add(release))
                {
                    open.Enqueue(release);
                }
            }
        }

        return pinned;
    }
}
