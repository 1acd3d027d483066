using ArticleSchema.Generator.Versions;
using ArticleSchema.Language.Binding;

namespace ArticleSchema.Generator;

/// <summary>
/// Which files are resolved together, and in which order: drafts, references, and the releases that some import pins, once for each project whose drafts are pinned to them. An edit that leaves
/// all names and imports as they are leaves the choice as it is.
/// </summary>
internal sealed class TakenFiles
{
    private readonly ImmutableArray<ParsedFile> _all;
    private readonly ImportedFiles _imports;
    private readonly Choice[] _choice;

    private TakenFiles(ImmutableArray<ParsedFile> all, string? rootNamespace)
    {
        _all = all;
        RootNamespace = rootNamespace;
        List<int> places = Places(all);
        _imports = new ImportedFiles(all, places);
        Pinned = PinnedReleases.Of([.. places.Select(p => all[p])], Find, rootNamespace);
        ILookup<ParsedFile, PinnedRelease> byFile = Pinned.All.ToLookup(p => p.File);
        _choice = [.. places.SelectMany(p => Choices(p, all[p], byFile[all[p]]))];
    }

    private TakenFiles(ImmutableArray<ParsedFile> all, TakenFiles same)
    {
        _all = all;
        RootNamespace = same.RootNamespace;
        _imports = same._imports;
        Pinned = same.Pinned;
        _choice = same._choice;
    }

    /// <summary>The namespace of schemas that name none.</summary>
    public string? RootNamespace { get; }

    /// <summary>The same as before an edit as long as the choice is.</summary>
    public PinnedReleases Pinned { get; }

    public IEnumerable<SchemaInput> Inputs => _choice.Select(c => c.Pinned is { } pinned ? _all[c.Place].Input(pinned.Project, pinned.Home) : _all[c.Place].Input(RootNamespace));

    /// <param name="all">All schemas, with the releases that are referred to and named.</param>
    /// <param name="rootNamespace">The namespace of schemas that name none.</param>
    /// <param name="before">The choice before an edit.</param>
    public static TakenFiles Of(ImmutableArray<ParsedFile> all, string? rootNamespace, TakenFiles? before) =>
        before is not null && before.RootNamespace == rootNamespace && IsSameChoice(all, before._all) ? new(all, before) : new(all, rootNamespace);

    /// <summary>The file that an import means.</summary>
    public ParsedFile? Find(string import) => _imports.Find(import) is { } place ? _all[place] : null;

    /// <summary>Each file once, by path. One that is both this project's own and a reference (the package compiling its own vocabulary) counts as its own.</summary>
    private static List<int> Places(ImmutableArray<ParsedFile> all)
    {
        var own = new HashSet<string>(all.Where(f => !f.File.IsReference).Select(f => f.FullPath), StringComparer.Ordinal);
        List<int> places = [.. Enumerable.Range(0, all.Length).Where(p => !all[p].File.IsReference || !own.Contains(all[p].FullPath)).OrderBy(p => all[p].File.Path, StringComparer.Ordinal)];
        for (int i = places.Count - 1; i > 0; i--)
        {
            if (all[places[i]].File.Path == all[places[i - 1]].File.Path)
            {
                places.RemoveAt(i);
            }
        }

        return places;
    }

    /// <summary>A release of this project is looked at by itself, and here only if it is pinned.</summary>
    private static IEnumerable<Choice> Choices(int place, ParsedFile file, IEnumerable<PinnedRelease> pinned) =>
        pinned.Any() ? pinned.Select(p => new Choice(place, p)) : file.File.Role == SchemaRole.Release ? [] : [new Choice(place, null)];

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

    /// <summary>A file by its place among all, and the project that needs it where it is a pinned release.</summary>
    private readonly record struct Choice(int Place, PinnedRelease? Pinned);
}
