namespace ArticleSchema.Language.Lenses;

/// <summary>Runs a lens over no document: what each record of the other side is in terms of this side's.</summary>
internal sealed class LensTrace
{
    private readonly Dictionary<int, RecordTerms> _records;
    private readonly HashSet<int> _touched = [];
    private readonly HashSet<string> _touchedUnions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly ShapeGraph _from;
    private ShapeGraph _now;
    private ShapeGraph _next;

    private LensTrace(ShapeGraph from, ShapeGraph to)
    {
        Shape = to;
        _from = from;
        _now = from;
        _next = to;
        _records = from.All().OfType<RecordShape>().ToDictionary(r => r.Id, r => new RecordTerms(r, this));
    }

    /// <summary>What comes out.</summary>
    public ShapeGraph Shape { get; }

    /// <summary>The values that unions' tags have or had on the way where an operation changed them.</summary>
    public IReadOnlyCollection<string> Tags => _tags;

    /// <summary>A union as it was before anything was done; its branches stand in the same order behind it.</summary>
    public UnionShape? Before(UnionShape union) => _from.All().OfType<UnionShape>().FirstOrDefault(u => u.Name == union.Name && u.Branches.Count == union.Branches.Count);

    /// <summary>In how many places a record stands, as far as the operations came.</summary>
    public int CountOf(int record) => _now.All().SelectMany(Held).Count(s => s is RecordShape held && held.Id == record);

    /// <param name="record">Its key, which is its number unless others became the same.</param>
    public RecordTerms? Find(int record) => _records.TryGetValue(record, out var terms) ? terms : null;

    /// <summary>A record behind the operation.</summary>
    public RecordShape? After(int record) => _next.All().OfType<RecordShape>().FirstOrDefault(r => r.Id == record);

    /// <summary>A record that becomes another: one of its own, with the same members as far as that came, or one of several that are the same from now on.</summary>
    public RecordTerms Split(RecordTerms record, int into)
    {
        if (_records.ContainsKey(into))
        {
            _touched.Add(record.Key);
            return record.Joining(into);
        }

        _touched.Add(into);
        return _records[into] = record.As(into);
    }

    /// <summary>Whether anything in a value, however deep, is other than it was.</summary>
    public bool IsTouched(Shape shape)
    {
        var seen = new HashSet<Shape>();
        var open = new Stack<Shape>([shape]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!seen.Add(next))
            {
                continue;
            }

            if (next is UnionShape union && _touchedUnions.Contains(union.Name))
            {
                return true;
            }

            if (next is RecordShape record && (_touched.Contains(record.Id) || !_records.ContainsKey(record.Id)))
            {
                return true;
            }

            foreach (var part in ShapeGraph.Parts(next))
            {
                open.Push(part);
            }
        }

        return false;
    }

    /// <summary><see langword="null"/> where an operation can only be run on documents.</summary>
    public static LensTrace? Run(Lens lens, bool isUp)
    {
        var trace = isUp ? new LensTrace(lens.Older, lens.Newer) : new LensTrace(lens.Newer, lens.Older);
        foreach (var bound in isUp ? lens.Operations : lens.Operations.Reverse())
        {
            (trace._now, trace._next) = isUp ? (bound.Before, bound.After) : (bound.After, bound.Before);
            if (!(bound.Union is null ? trace.Run(bound, isUp) : trace.Retyped(bound, isUp)))
            {
                return null;
            }
        }

        return trace;
    }

    private bool Run(BoundOperation bound, bool isUp)
    {
        var shapes = _now.All().OfType<RecordShape>().Where(r => bound.Records.Contains(r.Id)).ToList();
        var records = shapes.SelectMany(shape => _records.Values.Where(r => r.Id == shape.Id).Select(record => (record, shape))).ToList();
        foreach (var (record, shape) in records)
        {
            _touched.Add(record.Key);
            if (!bound.Operation.Trace(record, shape, isUp))
            {
                return false;
            }
        }

        return shapes.Count > 0 && shapes.TrueForAll(s => records.Exists(r => r.shape == s));
    }

    private bool Retyped(BoundOperation bound, bool isUp)
    {
        if (bound.Operation is not Retype retype)
        {
            return false;
        }

        _touchedUnions.Add(bound.Union!);
        _tags.UnionWith(retype.Tags);
        return _now.All().OfType<UnionShape>().Where(u => u.Name == bound.Union).All(union => retype.Trace(union, this, isUp));
    }

    /// <summary>The records and unions that a shape holds, collections left aside.</summary>
    private static IEnumerable<Shape> Held(Shape shape) => ShapeGraph.Parts(shape).SelectMany(static p => p is ListShape or MapShape ? Held(p) : [p]);
}
