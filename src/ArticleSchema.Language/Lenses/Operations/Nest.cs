namespace ArticleSchema.Language.Lenses;

/// <summary><c>nest: { place: [city, country] }</c>: members into a record of their own; <c>lift</c> is the way back.</summary>
internal sealed class Nest(string owner, IReadOnlyList<string> names) : LensOperation
{
    private const string Others = "*";

    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        if (isUp)
        {
            record.Set(owner, new LensTerm.RecordOf([.. names.Select(n => new KeyValuePair<string, LensTerm>(n, record.Take(n)!))]));
            return true;
        }

        var inner = record.Take(owner)!;
        record.Doubts.Add(new LensDoubt.Only(inner, names));
        foreach (var name in names)
        {
            record.Set(name, new LensTerm.Part(inner, name));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        var made = binder.Graph.NewRecord();
        var at = -1;
        foreach (var name in names)
        {
            if (binder.Take(record, name, Key, out var member))
            {
                at = at < 0 ? binder.LastIndex : at;
                made.Members.Add(member);
            }
        }

        if (at >= 0 && binder.IsFree(record, owner, Key))
        {
            record.Members.Insert(Math.Min(at, record.Members.Count), new ShapeMember(owner, made, made.Members.Any(m => m.IsRequired)));
        }
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, owner, Key, out var member))
        {
            return;
        }

        if (member.Shape is not RecordShape inner)
        {
            binder.Report(Key, $"'{record}.{owner}' is no record, so nothing can be lifted out of it");
            return;
        }

        var at = binder.LastIndex;
        foreach (var name in names)
        {
            if (inner.Find(name) is not { } lifted)
            {
                binder.Report(Key, $"'{record}.{owner}' has no member '{name}'");
            }
            else if (binder.IsFree(record, name, Key))
            {
                record.Members.Insert(at++, lifted with { IsRequired = lifted.IsRequired && member.IsRequired });
            }
        }

        foreach (var left in inner.Members.Where(m => !names.Contains(m.Name) && m.IsRequired))
        {
            binder.Report(Key, $"'{record}.{owner}.{left.Name}' is required, and is not lifted");
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var made = LensNode.Object();
        foreach (var name in names)
        {
            if (record.Take(name) is { } value)
            {
                made.Set(name, value);
            }
        }

        var others = run.Take(owner + Others);
        made.Members!.AddRange(others?.Members ?? []);
        if (made.Members.Count > 0 || others is not null)
        {
            record.Set(owner, made);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(owner) is not { Members: not null } inner)
        {
            return;
        }

        var isLifted = false;
        foreach (var name in names)
        {
            if (inner.Take(name) is { } value)
            {
                record.Set(name, value);
                isLifted = true;
            }
        }

        // A record with none of the members is more than no record.
        if (inner.Members.Count > 0 || !isLifted)
        {
            run.Put(owner + Others, inner);
        }
    }
}
