namespace ArticleSchema.Language.Lenses;

/// <summary>Runs a lens over no document: what each record of the other side is in terms of this side's.</summary>
internal sealed class LensTrace
{
    private readonly Dictionary<int, RecordTerms> _records;
    private readonly HashSet<int> _touched = [];
    private ShapeGraph _now;

    private LensTrace(ShapeGraph from, ShapeGraph to)
    {
        Shape = to;
        _now = from;
        _records = from.All().OfType<RecordShape>().ToDictionary(r => r.Id, r => new RecordTerms(r, this));
    }

    /// <summary>What comes out.</summary>
    public ShapeGraph Shape { get; }

    public RecordTerms? Find(int record) => _records.TryGetValue(record, out var terms) ? terms : null;

    /// <summary>The record, which is going to be changed.</summary>
    public RecordTerms? Touch(int record)
    {
        _touched.Add(record);
        return Find(record);
    }

    /// <summary>Whether a record stands in one place alone.</summary>
    public bool IsHeldOnce(RecordShape shape) => _now.Root.Id != shape.Id
        && _now.All().SelectMany(ShapeGraph.Parts).Select(p => p is ListShape list ? list.Element : p is MapShape map ? map.Value : p).Count(p => (p as RecordShape)?.Id == shape.Id) == 1;

    /// <summary>Makes a record that has the members of another, as far as that came.</summary>
    public RecordTerms? Split(int from, int into)
    {
        // One that stands elsewhere, too, stays what it is there.
        if (Find(from) is not { } record || _records.ContainsKey(into))
        {
            return null;
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
            trace._now = isUp ? bound.Before : bound.After;
            var before = trace._now.All().OfType<RecordShape>().Where(r => bound.Records.Contains(r.Id)).ToList();
            foreach (var shape in before)
            {
                trace._touched.Add(shape.Id);
                if (trace.Find(shape.Id) is not { } record || !bound.Operation.Trace(record, shape, isUp))
                {
                    return null;
                }
            }

            if (bound.Union is not null || before.Count == 0)
            {
                return null;
            }
        }

        return trace;
    }
}
