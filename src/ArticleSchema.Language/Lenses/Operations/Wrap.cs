namespace ArticleSchema.Language.Lenses;

/// <summary><c>wrap: { one: many }</c>; <c>head</c> is the way back, which sets all but the first aside.</summary>
internal sealed class Wrap(string one, string many) : LensOperation
{
    private const string Tail = "*";

    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        if (isUp)
        {
            record.Set(many, new LensTerm.ListOf(record.Take(one)!));
            return true;
        }

        var list = record.Take(many)!;
        record.Doubts.Add(new LensDoubt.AtMostOne(list));
        record.Set(one, new LensTerm.Only(list));
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (binder.Take(record, one, Key, out var member) && binder.IsFree(record, many, Key))
        {
            record.Members.Insert(binder.LastIndex, new ShapeMember(many, new ListShape(member.Shape, member.IsRequired), member.IsRequired));
        }
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, many, Key, out var member) || !binder.IsFree(record, one, Key))
        {
            return;
        }

        if (member.Shape is not ListShape list)
        {
            binder.Report(Key, $"'{record}.{many}' is no list, so it has no first element");
            return;
        }

        record.Members.Insert(binder.LastIndex, new ShapeMember(one, list.Element, member.IsRequired));
    }

    public override void Up(LensNode record, LensRun run)
    {
        var tail = run.Take(many + Tail);
        if (record.Take(one) is { } value)
        {
            record.Set(many, LensNode.Array([value, .. tail?.Items ?? []]));
        }
        else if (tail is not null)
        {
            run.Lose(many + Tail, tail);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(many) is { Items: { Count: > 0 } items })
        {
            record.Set(one, items[0]);
            if (items.Count > 1)
            {
                run.Put(many + Tail, LensNode.Array(items.Skip(1)));
            }
        }
    }
}
