namespace ArticleSchema.Language.Lenses;

/// <summary>Runs a lens over no document: what each record of the other side is in terms of this side's.</summary>
internal sealed class LensTrace
{
    private readonly Dictionary<int, RecordTerms> _records;
    private readonly HashSet<int> _touched = [];
    private ShapeGraph _next;

    private LensTrace(ShapeGraph from, ShapeGraph to)
    {
        Shape = to;
        _next = to;
        _records = from.All().OfType<RecordShape>().ToDictionary(r => r.Id, r => new RecordTerms(r, this));
    }

    /// <summary>What comes out.</summary>
    public ShapeGraph Shape { get; }

    public RecordTerms? Find(int record) => _records.TryGetValue(record, out var terms) ? terms : null;

    /// <summary>A record behind the operation.</summary>
    public RecordShape? After(int record) => _next.All().OfType<RecordShape>().FirstOrDefault(r => r.Id == record);

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
            (ShapeGraph now, trace._next) = isUp ? (bound.Before, bound.After) : (bound.After, bound.Before);
            var before = now.All().OfType<RecordShape>().Where(r => bound.Records.Contains(r.Id)).ToList();
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
