using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>A checked lens: documents from one type to the other, both ways.</summary>
internal sealed class Lens
{
    private const string Unknown = "?";
    private const string Undeclared = "+";

    private readonly bool _hasNewMembers;
    private readonly bool _makesUnknown;
    private ShapeRoutes? _older;
    private ShapeRoutes? _newer;
    private MeaningfulNames? _olderNames;
    private MeaningfulNames? _newerNames;

    /// <param name="from">The older type.</param>
    /// <param name="to">The newer type.</param>
    /// <param name="operations">In order.</param>
    /// <param name="newer">The shape that they make.</param>
    /// <param name="hasNewMembers">Whether the newer type may have members that the older never heard of.</param>
    public Lens(RecordModel from, RecordModel to, IReadOnlyList<BoundOperation> operations, ShapeGraph newer, bool hasNewMembers)
    {
        From = from;
        To = to;
        Operations = operations;
        Older = ShapeGraph.Of(from);
        Newer = newer;
        _hasNewMembers = hasNewMembers;
        _makesUnknown = operations.Any(static o => o.Operation.MakesUnknown);
    }

    public RecordModel From { get; }

    public RecordModel To { get; }

    public IReadOnlyList<BoundOperation> Operations { get; }

    /// <summary>The shape that it begins with.</summary>
    public ShapeGraph Older { get; }

    /// <summary>The shape that it makes.</summary>
    public ShapeGraph Newer { get; }

    /// <summary>As it was written; <see langword="null"/> for one that nobody had to write.</summary>
    public LensSyntax? Syntax { get; init; }

    /// <summary>The C# without which it does not run.</summary>
    public IEnumerable<PartsByCode> Code => Operations.Select(o => (o.Operation as Inverse)?.Operation ?? o.Operation).OfType<Split>().Select(s => s.Members).OfType<PartsByCode>();

    /// <summary>A lens that has nothing to do; <see langword="null"/> where one type does not lead to the other by itself.</summary>
    public static Lens? WithoutSteps(RecordModel from, RecordModel to)
    {
        var shape = ShapeGraph.Of(from);
        var comparison = ShapeComparison.Run(shape.Root, to);
        return comparison.Found.Count == 0 ? new Lens(from, to, [], shape, comparison.HasNewMembers) : null;
    }

    /// <summary>How many of its operations may set something aside; on the way back, members that the older type never had count as one more.</summary>
    public int LossySteps(bool isUp) =>
        Operations.Count(o => o.Operation.Lossy.HasFlag(isUp ? LossyWays.Up : LossyWays.Down)) + (!isUp && _hasNewMembers ? 1 : 0);

    /// <summary>Where an entry of the complement stood, without the sign by which the ends of the lens tell what they set aside.</summary>
    public string PlaceOf(SetAside entry)
    {
        var at = entry.Pointer.LastIndexOf('/') + 1;
        var isEnd = entry.Step < 0 || entry.Step >= Operations.Count;
        return isEnd && at < entry.Pointer.Length && (entry.Pointer[at] == Unknown[0] || entry.Pointer[at] == Undeclared[0]) ? entry.Pointer.Remove(at, 1) : entry.Pointer;
    }

    /// <summary>A document of the older type, changed into one of the newer.</summary>
    public void Up(LensNode document, LensRun run)
    {
        var mayHaveUnknown = run.MayHaveUnknown || run.HasKept || _makesUnknown;

        // Unknown members had to go where the older type declares what they are called; here they may come back.
        if (run.HasKept)
        {
            Each(-1, document, run, OlderRoutes, OlderRoutes, place => Restore(place, run, Unknown, isUnknown: true));
        }

        for (var i = 0; i < Operations.Count; i++)
        {
            var operation = Operations[i];
            Each(i, document, run, operation.RoutesBefore, operation.RoutesAfter, place => operation.Operation.Up(place.Node, run));
        }

        if (run.HasKept || (mayHaveUnknown && document.HasUnknown()))
        {
            Each(Operations.Count, document, run, NewerRoutes, NewerRoutes, place =>
            {
                Restore(place, run, Undeclared, isUnknown: false);
                SetAsideUnknown(place, NewerNames, run);
            });
        }
    }

    /// <summary>A document of the newer type, changed into one of the older.</summary>
    public void Down(LensNode document, LensRun run)
    {
        var mayHaveUnknown = run.MayHaveUnknown || run.HasKept || _makesUnknown;
        Each(Operations.Count, document, run, NewerRoutes, NewerRoutes, place =>
        {
            Restore(place, run, Unknown, isUnknown: true);
            SetAsideUndeclared(place, place.Record!, run);
        });
        for (var i = Operations.Count - 1; i >= 0; i--)
        {
            var operation = Operations[i];
            Each(i, document, run, operation.RoutesAfter, operation.RoutesBefore, place => operation.Operation.Down(place.Node, run));
        }

        if (mayHaveUnknown && document.HasUnknown())
        {
            Each(-1, document, run, OlderRoutes, OlderRoutes, place => SetAsideUnknown(place, OlderNames, run));
        }
    }

    private ShapeRoutes OlderRoutes => _older ??= ShapeRoutes.Of(Older);

    private MeaningfulNames OlderNames => _olderNames ??= MeaningfulNames.Of(Older.Root, From);

    private MeaningfulNames NewerNames => _newerNames ??= MeaningfulNames.Of(Newer.Root, To);

    private ShapeRoutes NewerRoutes => _newer ??= ShapeRoutes.Of(Newer);

    private static void Each(int step, LensNode document, LensRun run, ShapeRoutes routes, ShapeRoutes after, Action<ShapeWalk.Place> change)
    {
        var places = ShapeWalk.Find(routes, document);
        var anchors = run.HasAnchors(step) ? places.Select(p => p.IsInList ? p.Node.ToKey() : null).ToList() : null;
        for (var i = 0; i < places.Count; i++)
        {
            run.Enter(step, places[i], anchors?[i]);
            change(places[i]);
        }

        if (run.HasNew)
        {
            run.EndStep(step, ShapeWalk.Find(after, document));
        }
    }

    private static void Restore(ShapeWalk.Place place, LensRun run, string prefix, bool isUnknown)
    {
        if (!run.HasKept)
        {
            return;
        }

        foreach (var (name, value) in run.TakeAll(prefix))
        {
            // One that nobody knows may stand beside one that is known here: they part again.
            if (place.Node.Members!.Any(m => m.Name == name && m.IsUnknown == isUnknown))
            {
                run.Lose(prefix + name, value);
            }
            else
            {
                place.Node.Members!.Add(new LensMember(name, value, isUnknown));
            }
        }
    }

    /// <summary>What the newer type may have and the older side never heard of.</summary>
    private static void SetAsideUndeclared(ShapeWalk.Place place, RecordShape record, LensRun run)
    {
        if (place.Node.Members!.TrueForAll(m => m.IsUnknown || record.Has(m.Name)))
        {
            return;
        }

        foreach (var member in place.Node.Members!.Where(m => !m.IsUnknown && !record.Has(m.Name) && m.Name != record.Rest && m.Name != place.Tag).ToList())
        {
            place.Node.Members!.Remove(member);
            run.Put(Undeclared + member.Name, member.Value);
        }
    }

    /// <summary>What was unknown on one side must not become known on the other by its name alone.</summary>
    private static void SetAsideUnknown(ShapeWalk.Place place, MeaningfulNames names, LensRun run)
    {
        foreach (var member in place.Node.Members!.Where(m => m.IsUnknown && names.Contains(place.Record!, m.Name)).ToList())
        {
            place.Node.Members!.Remove(member);
            run.Put(Unknown + member.Name, member.Value);
        }
    }
}
