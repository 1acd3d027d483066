namespace ArticleSchema.Language.Lenses;

/// <summary><c>add: { language: en }</c>: a constant, or what an expression over the record gives. A differing value going back is set aside.</summary>
internal sealed class Add(string name, LensNode? constant, LensExpression? expression) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var term = isUp ? null : record.Take(name);
        if ((constant is null ? expression?.Term(record.Find) : new LensTerm.Constant(constant.ToString())) is not { } made)
        {
            return false;
        }

        if (isUp)
        {
            record.Set(name, made);
        }
        else if (term is not null)
        {
            record.Doubts.Add(constant is null ? new LensDoubt.SameWhereThere(term, made) : new LensDoubt.Is(term, constant.ToString()));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        expression?.Check(record, binder, Key);
        if (binder.IsFree(record, name, Key))
        {
            record.Members.Add(new ShapeMember(name, constant is null ? new ComputedShape() : new ConstantShape(constant), constant is not null || expression is not null));
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        if ((run.Take(name) ?? Made(record)) is { } value)
        {
            record.Set(name, value);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(name) is { } value && Made(record)?.IsSame(value) != true)
        {
            run.Put(name, value);
        }
    }

    private LensNode? Made(LensNode record) => constant?.Copy() ?? expression?.Evaluate(record);
}
