using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// Types at versions, joined by checked lenses that are gone both ways. Between neighbouring versions of one major no lens need be written where
/// none has anything to do: there an empty one stands.
/// </summary>
internal sealed class LensGraph
{
    public static readonly LensGraph Empty = new([], []);

    private readonly Dictionary<VersionedType, List<LensPathStep>> _steps = [];
    private readonly Dictionary<VersionedType, RecordModel> _types = [];

    private LensGraph(IReadOnlyList<Lens> lenses, IReadOnlyList<RecordModel> versions)
    {
        Lenses = lenses;
        foreach (var type in versions)
        {
            Add(type);
        }

        foreach (var lens in lenses)
        {
            Join(lens);
        }

        var unwritten = from pair in Neighbours()
                        where pair.Older.Version.Major == pair.Newer.Version.Major && !Joins(pair.Older, pair.Newer)
                        select Lens.WithoutSteps(_types[pair.Older], _types[pair.Newer]);
        foreach (var lens in unwritten.OfType<Lens>().ToList())
        {
            Join(lens);
        }
    }

    /// <summary>Those that somebody wrote.</summary>
    public IReadOnlyList<Lens> Lenses { get; }

    /// <summary>All types at versions, the oldest first.</summary>
    public IEnumerable<VersionedType> Types => _types.Keys.OrderBy(t => t);

    /// <param name="lenses">The lenses that build.</param>
    /// <param name="schemas">The versions that are kept: releases, and drafts behind them. A draft that is released counts once.</param>
    public static LensGraph Of(IReadOnlyList<Lens> lenses, IEnumerable<SchemaModel> schemas)
    {
        var named = new HashSet<string>(lenses.SelectMany(l => new[] { l.From.Key, l.To.Key }), StringComparer.Ordinal);
        return new LensGraph(lenses, [.. schemas.SelectMany(s => s.Types).OfType<RecordModel>().Where(t => !t.IsBroken && (t.Document is not null || named.Contains(t.Key)))]);
    }

    public RecordModel? Find(VersionedType type) => _types.TryGetValue(type, out var found) ? found : null;

    /// <summary>The best path: fewest lossy steps, then shortest, then through the highest versions; <see langword="null"/> where none leads there.</summary>
    public LensPath? Path(VersionedType from, VersionedType to)
    {
        if (Find(from) is not { } start)
        {
            return null;
        }

        var best = new Dictionary<VersionedType, LensPath> { [from] = LensPath.At(start) };
        var open = new HashSet<VersionedType> { from };
        while (open.Count > 0)
        {
            var path = open.Select(t => best[t]).Aggregate((a, b) => b.IsBetterThan(a) ? b : a);
            if (path.To == to)
            {
                return path;
            }

            open.Remove(path.To);
            foreach (var next in StepsFrom(path.To).Select(path.Then))
            {
                if (!best.TryGetValue(next.To, out var known) || next.IsBetterThan(known))
                {
                    best[next.To] = next;
                    open.Add(next.To);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The way back of a document that came along a path: as it came, as far as that leads; from there the best.
    /// <see langword="null"/> where there is none.
    /// </summary>
    /// <param name="came">What it passed, its beginning first.</param>
    /// <param name="to">Where it is to go.</param>
    public LensPath? Back(IReadOnlyList<VersionedType> came, VersionedType to)
    {
        var stations = came.Reverse().ToList();
        var at = stations.IndexOf(to);
        if (stations.Count == 0 || Along(at < 0 ? stations : stations.GetRange(0, at + 1)) is not { } path)
        {
            return null;
        }

        return path.To == to ? path : Path(path.To, to)?.Steps.Aggregate(path, (way, step) => way.Then(step));
    }

    /// <summary>All that a document can become.</summary>
    public IEnumerable<VersionedType> Reach(VersionedType from) => Types.Where(t => t != from && Path(from, t) is not null);

    /// <summary>Neighbouring versions of a type between which no path leads, the older first.</summary>
    public IEnumerable<(VersionedType Older, VersionedType Newer)> Gaps() => Neighbours().Where(pair => Path(pair.Older, pair.Newer) is null);

    private LensPath? Along(List<VersionedType> stations)
    {
        var path = Find(stations[0]) is { } start ? LensPath.At(start) : null;
        foreach (var station in stations.Skip(1))
        {
            path = path is not null && StepsFrom(path.To).FirstOrDefault(s => VersionedType.Of(s.To) == station) is { } step ? path.Then(step) : null;
        }

        return path;
    }

    private IEnumerable<(VersionedType Older, VersionedType Newer)> Neighbours() =>
        from versions in _types.Keys.GroupBy(t => (t.Schema, t.Type))
        let ordered = versions.OrderBy(t => t).ToList()
        from pair in ordered.Zip(ordered.Skip(1), (older, newer) => (older, newer))
        select pair;

    private bool Joins(VersionedType one, VersionedType other) => StepsFrom(one).Any(s => VersionedType.Of(s.To) == other);

    private List<LensPathStep> StepsFrom(VersionedType type) => _steps.TryGetValue(type, out var steps) ? steps : [];

    private void Join(Lens lens)
    {
        Add(lens.From).Add(new LensPathStep(lens, true));
        Add(lens.To).Add(new LensPathStep(lens, false));
    }

    private List<LensPathStep> Add(RecordModel type)
    {
        var key = VersionedType.Of(type);
        if (!_steps.TryGetValue(key, out var steps))
        {
            _steps[key] = steps = [];
            _types[key] = type;
        }

        return steps;
    }
}
