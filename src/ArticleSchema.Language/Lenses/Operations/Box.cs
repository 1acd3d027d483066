using System.Globalization;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>box: { tags: text }</c>: a value, or each element of a list, into a record with that member; <c>unbox</c> is the way back.</summary>
internal sealed class Box(string owner, string name) : LensOperation
{
    private const string Left = "/-";

    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var term = record.Take(owner)!;
        var isList = shape.Find(owner)?.Shape is ListShape;
        LensTerm one = isList ? new LensTerm.Element() : term;
        if (!isUp)
        {
            record.Doubts.Add(isList ? new LensDoubt.EachOnly(term, name) : new LensDoubt.Only(term, [name]));
        }

        LensTerm made = isUp ? new LensTerm.RecordOf([new(name, one)]) : new LensTerm.Part(one, name);
        record.Set(owner, isList ? new LensTerm.Each(term, made) : made);
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (binder.Take(record, owner, Key, out var member))
        {
            var element = member.Shape is ListShape list ? list.Element : member.Shape;
            var made = binder.Graph.NewRecord();
            made.Members.Add(new ShapeMember(name, element, true));
            record.Members.Insert(binder.LastIndex, member with { Shape = member.Shape is ListShape l ? new ListShape(made, l.IsNonEmpty) : made });
        }
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, owner, Key, out var member))
        {
            return;
        }

        var element = member.Shape is ListShape list ? list.Element : member.Shape;
        if (element is not RecordShape inner || inner.Find(name) is not { } value)
        {
            binder.Report(Key, $"'{record}.{owner}' has no record with a member '{name}'");
            return;
        }

        record.Members.Insert(binder.LastIndex, member with { Shape = member.Shape is ListShape l ? new ListShape(value.Shape, l.IsNonEmpty) : value.Shape });
    }

    public override void Up(LensNode record, LensRun run)
    {
        var left = run.Take(owner + Left);
        var value = record.Find(owner);
        if (left is { IsObject: true })
        {
            UpWithout(record, left, value, run);
        }

        if (value is not null && value.Items is null)
        {
            record.Set(owner, Boxed(value, owner, run));
            return;
        }

        var items = value?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = Boxed(items[i], At(i), run);
        }

        // What could not be unboxed comes back where it stood.
        Leftovers.Insert(items, left);
        if (items.Count > 0)
        {
            record.Set(owner, LensNode.Array(items));
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(owner) is not { } value)
        {
            return;
        }

        if (value.Items is null)
        {
            if (value.IsObject && value.Find(name) is null)
            {
                run.Put(owner + Left, value);
            }
            else if (Unboxed(value, owner, run) is { } bare)
            {
                record.Set(owner, bare);
            }

            return;
        }

        var bares = new List<LensNode>();
        var left = new List<(int, LensNode)>();
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Members is not null && value.Items[i].Find(name) is not null)
            {
                bares.Add(Unboxed(value.Items[i], At(bares.Count), run)!);
            }
            else
            {
                left.Add((i, value.Items[i]));
            }
        }

        if (bares.Count > 0)
        {
            record.Set(owner, LensNode.Array(bares));
        }

        if (left.Count > 0)
        {
            run.Put(owner + Left, Leftovers.Pack(left));
        }
    }

    /// <summary>A record without the member was set aside whole; it comes back unless somebody wrote a value meanwhile.</summary>
    private void UpWithout(LensNode record, LensNode left, LensNode? value, LensRun run)
    {
        if (value is null)
        {
            record.Set(owner, left);
        }
        else
        {
            run.Lose(owner + Left, left);
        }
    }

    private string At(int index) => owner + "/" + index.ToString(CultureInfo.InvariantCulture);

    private LensNode Boxed(LensNode bare, string at, LensRun run)
    {
        var made = LensNode.Object();
        made.Set(name, bare);
        foreach (var other in run.Take(at)?.Members ?? [])
        {
            made.Members!.Add(other);
        }

        return made;
    }

    private LensNode? Unboxed(LensNode boxed, string at, LensRun run)
    {
        var bare = boxed.Members is null ? null : boxed.Take(name);
        if (boxed.Members is { Count: > 0 })
        {
            run.Put(at, boxed);
        }

        return bare;
    }
}
