namespace ArticleSchema.Generator.Versions;

/// <summary>
/// The releases that drafts are pinned to, and the C# namespaces that these have. Files and imports alone decide, so that the names are known before anything is resolved, and the drafts of another
/// project tell here which names they took there.
/// </summary>
internal sealed class PinnedReleases
{
    private readonly Dictionary<string, ReleaseHomes> _homes = new(StringComparer.Ordinal);
    private readonly List<PinnedRelease> _all = [];

    private PinnedReleases(string? root) => Root = root;

    /// <summary>In the order of projects and files, the one that is built first.</summary>
    public IReadOnlyList<PinnedRelease> All => _all;

    /// <summary>Whether drafts of the project that is built are pinned to some.</summary>
    public bool HasHere => _all.Exists(p => p.Project is null);

    /// <summary>Those that the project that is built makes.</summary>
    public ReleaseHomes Here { get; private set; } = new([]);

    /// <summary>The namespace below which the project that is built has what it makes of other projects' releases.</summary>
    public string? Root { get; }

    /// <param name="files">All files.</param>
    /// <param name="find">Which of them an import means.</param>
    /// <param name="rootNamespace">Of the project that is built.</param>
    public static PinnedReleases Of(IReadOnlyCollection<ParsedFile> files, Func<string, ParsedFile?> find, string? rootNamespace)
    {
        var pinned = new PinnedReleases(RootOf(files.Where(f => f.File.Role == SchemaRole.Draft), rootNamespace));
        if (files.All(f => f.HasCSharp))
        {
            return pinned;
        }

        foreach (IGrouping<string?, ParsedFile> project in files.Where(f => f.HasCSharp).GroupBy(f => f.Project).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<ParsedFile> drafts = [.. project.OrderBy(f => f.File.Path, StringComparer.Ordinal)];
            pinned.Add(project.Key, drafts, Needed(drafts, find), RootOf(drafts, rootNamespace));
        }

        return pinned;
    }

    /// <summary>The namespace below which a project has a release.</summary>
    /// <param name="file">The release.</param>
    /// <param name="project">The project.</param>
    /// <param name="root">Its own namespace.</param>
    public static string? NamespaceOf(ParsedFile file, string? project, string? root) => (file.Project == project ? file.Syntax.Namespace?.Value : null) ?? root;

    /// <summary>The home that a release has in a project; <see langword="null"/> where no draft of it needs the release.</summary>
    public string? Find(ParsedFile file, string? project)
    {
        ReleaseHomes? homes = project is null ? Here : _homes.TryGetValue(project, out ReleaseHomes? others) ? others : null;
        return homes?.Find(file.Syntax.Id?.Value, file.Syntax.Version?.Value);
    }

    private void Add(string? project, List<ParsedFile> drafts, List<ParsedFile> needed, string? root)
    {
        var homes = new ReleaseHomes(drafts.Select(d => d.Syntax.Namespace?.Value ?? root ?? "")).With(
            needed.Select(f => new NeededRelease(f.Syntax.Id!.Value, f.Syntax.Version?.Value ?? "", NamespaceOf(f, project, root), [.. f.TypeNames])), []);
        _all.AddRange(needed.Select(f => new PinnedRelease(f, project, homes.Find(f.Syntax.Id!.Value, f.Syntax.Version?.Value ?? "")!)));
        if (project is null)
        {
            Here = homes;
        }
        else
        {
            _homes.Add(project, homes);
        }
    }

    /// <summary>The namespace that a project has, as far as it is known: that of its first draft where nobody said.</summary>
    private static string? RootOf(IEnumerable<ParsedFile> drafts, string? rootNamespace)
    {
        ParsedFile? first = drafts.FirstOrDefault();
        string? root = first is null or { Project: null } ? rootNamespace : first.File.Namespace;
        return root ?? first?.Syntax.Namespace?.Value;
    }

    /// <summary>What drafts import that is no draft, and what that imports in turn.</summary>
    private static List<ParsedFile> Needed(IEnumerable<ParsedFile> drafts, Func<string, ParsedFile?> find)
    {
        var needed = new List<ParsedFile>();
        var open = new Queue<ParsedFile>(drafts);
        while (open.Count > 0)
        {
            foreach (string name in open.Dequeue().Imports)
            {
                if (find(name) is { HasCSharp: false } release && !needed.Contains(release))
                {
                    needed.Add(release);
                    open.Enqueue(release);
                }
            }
        }

        return needed;
    }
}
