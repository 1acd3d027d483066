using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>Runs a lens's operations over the shape of its older end, and keeps the shapes before and after each.</summary>
internal sealed class LensBinder
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly ShapeGraph _target;
    private readonly List<BoundOperation> _operations = [];
    private HashSet<int> _records = [];

    private LensBinder(LensSyntax syntax, ShapeGraph from, ShapeGraph to)
    {
        _source = syntax.Source;
        _diagnostics = syntax.Diagnostics;
        Graph = from;
        _target = to;
    }

    /// <summary>The shape as it is now.</summary>
    public ShapeGraph Graph { get; private set; }

    /// <summary>Where the member stood that was taken last.</summary>
    public int LastIndex { get; private set; }

    public static (IReadOnlyList<BoundOperation> Operations, ShapeGraph Shape) Bind(LensSyntax syntax, ShapeGraph from, ShapeGraph to)
    {
        var binder = new LensBinder(syntax, from, to);
        foreach (var step in syntax.Steps)
        {
            foreach (var operation in step.Operations)
            {
                binder.Bind(step, operation);
            }
        }

        return (binder._operations, binder.Graph);
    }

    /// <summary>Says that the operation is for a record, too, that it makes itself.</summary>
    public void AlsoFor(RecordShape record) => _records.Add(record.Id);

    /// <summary>Takes a member out of the shape, to put something else there.</summary>
    public bool Take(RecordShape record, string name, SyntaxText key, out ShapeMember member)
    {
        LastIndex = record.Members.FindIndex(m => m.Name == name);
        if (LastIndex < 0)
        {
            member = null!;
            Report(key, $"'{record}' has no member '{name}' here{Spelling.DidYouMean(name, record.Members.Select(m => m.Name))}");
            return false;
        }

        member = record.Members[LastIndex];
        record.Members.RemoveAt(LastIndex);
        return true;
    }

    /// <summary>The record that a member or its elements are, made one of its own: others of its type stay as they are. <see langword="null"/> where it is none.</summary>
    public RecordShape? Split(RecordShape record, string name)
    {
        var at = record.Members.FindIndex(m => m.Name == name);
        var list = at < 0 ? null : record.Members[at].Shape as ListShape;
        if (at < 0 || (list?.Element ?? record.Members[at].Shape) is not RecordShape inner)
        {
            return null;
        }

        inner = Graph.Split(inner);
        record.Members[at] = record.Members[at] with { Shape = list is null ? inner : new ListShape(inner, list.IsNonEmpty) };
        return inner;
    }

    public bool IsFree(RecordShape record, string name, SyntaxText key)
    {
        if (record.Find(name) is null)
        {
            return true;
        }

        Report(key, $"'{record}' has a member '{name}' already");
        return false;
    }

    /// <summary>The record of the newer end that stands in the same place.</summary>
    public RecordShape? TargetOf(RecordShape record)
    {
        var seen = new HashSet<(Shape, Shape)>();
        var open = new Queue<(Shape Here, Shape There)>([(Graph.Root, _target.Root)]);
        while (open.Count > 0)
        {
            var (here, there) = open.Dequeue();
            if (!seen.Add((here, there)))
            {
                continue;
            }

            switch (here, there)
            {
                case (RecordShape a, RecordShape b):
                    if (a == record)
                    {
                        return b;
                    }

                    foreach (var member in a.Members)
                    {
                        if ((b.Find(member.Name) ?? b.Members.Find(m => Recase.Fold(m.Name) == Recase.Fold(member.Name))) is { } other)
                        {
                            open.Enqueue((member.Shape, other.Shape));
                        }
                    }

                    break;
                case (ListShape a, ListShape b):
                    open.Enqueue((a.Element, b.Element));
                    break;
                case (MapShape a, MapShape b):
                    open.Enqueue((a.Value, b.Value));
                    break;
                case (UnionShape a, UnionShape b):
                    for (var i = 0; i < Math.Min(a.Branches.Count, b.Branches.Count); i++)
                    {
                        var tag = a.Branches[i].Tag;
                        open.Enqueue((a.Branches[i].Shape, tag is null ? b.Branches[i].Shape : b.Branches.Find(x => x.Tag == tag).Shape ?? b.Branches[i].Shape));
                    }

                    break;
            }
        }

        return null;
    }

    public void Report(SyntaxText at, string message, bool isWarning = false) =>
        _diagnostics.Report(isWarning ? LensRules.OneWay : LensRules.Operation, _source, at.Span, message);

    private void Bind(LensStep step, LensOperation operation)
    {
        var before = Graph.Copy();
        var errors = _diagnostics.ErrorCount;
        var records = _records = [];
        string? union = null;
        if (step.In.Value == "*")
        {
            foreach (var record in Graph.All().OfType<RecordShape>().Where(r => operation.Subject is null || r.Find(operation.Subject) is not null).ToList())
            {
                records.Add(record.Id);
                operation.Bind(record, this);
            }
        }
        else
        {
            var named = Graph.All().Where(s => s.ToString() == step.In.Value).ToList();
            if (named.Count == 0)
            {
                var known = Graph.All().Select(s => s.ToString()).Where(n => n.Length > 0 && char.IsUpper(n[0]));
                Report(step.In, $"no type '{step.In.Value}' occurs here{Spelling.DidYouMean(step.In.Value, known)}");
                return;
            }

            foreach (var shape in named)
            {
                if (shape is UnionShape found && operation is Retype retype)
                {
                    union = found.Name;
                    retype.Bind(found, this);
                }
                else if (shape is RecordShape record)
                {
                    records.Add(record.Id);
                    operation.Bind(record, this);
                }
                else
                {
                    Report(operation.Key, $"'{operation.Key.Value}' is for records; '{shape}' is none");
                }
            }
        }

        if (_diagnostics.ErrorCount > errors)
        {
            // As if it were not there: what follows is judged by what is right.
            Graph = before;
            return;
        }

        _operations.Add(new BoundOperation(operation, records, union, before, Graph.Copy()));
    }
}
