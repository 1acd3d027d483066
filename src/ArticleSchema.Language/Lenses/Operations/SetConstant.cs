namespace ArticleSchema.Language.Lenses;

/// <summary><c>set: { standard.version: ["1.2", "2.0"] }</c>: the constant on each side. What stood there instead is set aside.</summary>
internal sealed class SetConstant(MemberPath path, LensNode older, LensNode newer) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Both;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        for (var i = 0; i < path.Steps.Count - 1; i++)
        {
            if (shape.Find(path.Steps[i].Name)?.Shape is not RecordShape next || record.Inner(next, path.Steps[i].Name) is not { } inner)
            {
                return false;
            }

            record.Set(path.Steps[i].Name, RecordTerms.Holding(record.Take(path.Steps[i].Name)!, inner));
            (record, shape) = (inner, next);
        }

        var term = record.Take(Name)!;
        record.Doubts.Add(new LensDoubt.Is(term, (isUp ? older : newer).ToString()));
        record.Set(Name, new LensTerm.Where(term, new LensTerm.Constant((isUp ? newer : older).ToString())));
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        var at = record;
        foreach (var step in path.Steps.Take(path.Steps.Count - 1))
        {
            if (at.Find(step.Name)?.Shape is not RecordShape || binder.Split(at, step.Name) is not { } inner)
            {
                binder.Report(Key, $"'{at}' has no record '{step.Name}'");
                return;
            }

            at = inner;
        }

        if (binder.Take(at, Name, Key, out var member))
        {
            at.Members.Insert(binder.LastIndex, member with { Shape = new ConstantShape(newer) });
        }
    }

    public override void Up(LensNode record, LensRun run) => Change(record, run, older, newer);

    public override void Down(LensNode record, LensRun run) => Change(record, run, newer, older);

    private string Name => path.Steps[path.Steps.Count - 1].Name;

    private void Change(LensNode record, LensRun run, LensNode from, LensNode to)
    {
        LensNode? at = record;
        foreach (var step in path.Steps.Take(path.Steps.Count - 1))
        {
            at = at?.Find(step.Name);
        }

        if (at?.Members is null)
        {
            return;
        }

        var kept = run.Take(path.Text);
        if (at.Find(Name) is { } value && !value.IsSame(from))
        {
            run.Put(path.Text, value);
        }
        else if (at.Find(Name) is null && kept is null)
        {
            return;
        }

        at.Set(Name, kept ?? to.Copy());
    }
}
