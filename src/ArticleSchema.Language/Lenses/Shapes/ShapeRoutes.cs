namespace ArticleSchema.Language.Lenses;

/// <summary>Where in a shape the values are that a step is for: what does not lead to one need not be walked.</summary>
internal sealed class ShapeRoutes
{
    private readonly bool[] _isWanted;
    private readonly string? _union;
    private readonly HashSet<Shape> _leading = [];
    private readonly ShapeMember[][] _members;
    private readonly Dictionary<UnionShape, UnionChoice.Branch[]> _branches = [];

    /// <summary>Records are numbered from zero.</summary>
    private ShapeRoutes(RecordShape root, int records, string? union)
    {
        Root = root;
        _isWanted = new bool[records];
        _members = new ShapeMember[records][];
        _union = union;
    }

    public RecordShape Root { get; }

    /// <param name="graph">The shape, which changes no more.</param>
    /// <param name="records">The records that are looked for; <see langword="null"/> for all.</param>
    /// <param name="union">The union whose values are looked for instead.</param>
    public static ShapeRoutes Of(ShapeGraph graph, HashSet<int>? records = null, string? union = null)
    {
        IReadOnlyList<Shape> all = graph.All();
        var routes = new ShapeRoutes(graph.Root, all.OfType<RecordShape>().Max(static r => r.Id) + 1, union);
        foreach (RecordShape record in all.OfType<RecordShape>())
        {
            routes._isWanted[record.Id] = union is null && records?.Contains(record.Id) != false;
        }

        var open = new HashSet<Shape>(all.Concat(all.SelectMany(Collections)));
        while (open.RemoveWhere(shape => routes.IsWanted(shape) || ShapeGraph.Parts(shape).Any(routes._leading.Contains) ? routes._leading.Add(shape) : false) > 0)
        {
            // Until nothing more is found to lead there: shapes may hold themselves.
        }

        foreach (RecordShape record in all.OfType<RecordShape>())
        {
            routes._members[record.Id] = [.. record.Members.Where(m => routes._leading.Contains(m.Shape))];
        }

        foreach (UnionShape shape in all.OfType<UnionShape>())
        {
            routes._branches.Add(shape, [.. shape.Branches.Select(static b => new UnionChoice.Branch(
                b.Tag, (b.Shape as RecordShape)?.Name, (b.Shape as RecordShape)?.Members.Where(static m => m.IsRequired).Select(static m => m.Name).ToList(), b.Shape is ListShape))]);
        }

        return routes;
    }

    /// <summary>Whether values of the shape are looked for.</summary>
    public bool IsWanted(Shape shape) => shape switch
    {
        RecordShape record => _isWanted[record.Id],
        UnionShape union => _union is not null && _union == union.Name,
        _ => false,
    };

    public bool Leads(Shape shape) => _leading.Contains(shape);

    /// <summary>The members that lead on.</summary>
    public ShapeMember[] MembersOf(RecordShape record) => _members[record.Id];

    /// <summary>The branch that a value is of.</summary>
    public Shape? BranchOf(UnionShape union, LensNode node)
    {
        int index = UnionChoice.Find(node, union.Tag, _branches[union]);
        return index < 0 ? null : union.Branches[index].Shape;
    }

    /// <summary>Lists and maps on the way to the next record or union.</summary>
    private static IEnumerable<Shape> Collections(Shape shape) => ShapeGraph.Parts(shape).Where(static p => p is ListShape or MapShape)
        .SelectMany(static p => Collections(p).Prepend(p));
}
