namespace ArticleSchema.Language.Lenses;

/// <summary>
/// <c>split: { from: name, into: { given: …, family: … }, back: … }</c>: members from one, by expressions over the record both ways;
/// <c>join</c> is the way back. What the expressions do not bring back is set aside.
/// </summary>
internal sealed class Split(IReadOnlyList<KeyValuePair<string, LensExpression>> parts, string whole, LensExpression join) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Both;

    public override void Bind(RecordShape record, LensBinder binder)
    {
        parts.ToList().ForEach(p => p.Value.Check(record, binder, Key));
        if (binder.Take(record, whole, Key, out var member))
        {
            var at = binder.LastIndex;
            foreach (var part in parts.Where(p => binder.IsFree(record, p.Key, Key)))
            {
                record.Members.Insert(at++, new ShapeMember(part.Key, new ComputedShape(), member.IsRequired));
            }

            join.Check(record, binder, Key);
        }
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        join.Check(record, binder, Key);
        var isRequired = false;
        var at = -1;
        foreach (var part in parts)
        {
            if (binder.Take(record, part.Key, Key, out var member))
            {
                isRequired |= member.IsRequired;
                at = at < 0 ? binder.LastIndex : at;
            }
        }

        if (at >= 0 && binder.IsFree(record, whole, Key))
        {
            record.Members.Insert(Math.Min(at, record.Members.Count), new ShapeMember(whole, new ComputedShape(), isRequired));
            parts.ToList().ForEach(p => p.Value.Check(record, binder, Key));
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var kept = run.Take(whole);
        if (record.Find(whole) is not { } value)
        {
            if (kept is not null)
            {
                Restore(record, kept, run);
            }

            return;
        }

        var made = parts.Select(p => (p.Key, Value: p.Value.Evaluate(record))).ToList();
        record.Take(whole);
        foreach (var (name, part) in made.Where(m => m.Value is not null))
        {
            record.Set(name, part!);
        }

        if (kept is not null && join.Evaluate(Of(kept))?.IsSame(value) == true)
        {
            Restore(record, kept, run);
        }
        else if (join.Evaluate(record)?.IsSame(value) != true)
        {
            run.Put(whole, value);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        var kept = run.Take(whole);
        var had = LensNode.Object();
        var joined = join.Evaluate(record);
        var isKept = kept is not null && IsFrom(kept, record);
        foreach (var part in parts)
        {
            if (record.Take(part.Key) is { } value)
            {
                had.Set(part.Key, value);
            }
        }

        if (isKept)
        {
            record.Set(whole, kept!);
            return;
        }

        if (kept is not null)
        {
            run.Lose(whole, kept);
        }

        if (had.Members!.Count == 0)
        {
            return;
        }

        if (joined is not null)
        {
            record.Set(whole, joined);
        }

        if (joined is null || !IsFrom(joined, had))
        {
            run.Put(whole, had);
        }
    }

    /// <summary>Whether a whole comes apart into just these parts.</summary>
    private bool IsFrom(LensNode text, LensNode record)
    {
        var trial = record.Copy();
        parts.ToList().ForEach(p => trial.Take(p.Key));
        trial.Set(whole, text);
        return parts.All(p => (p.Value.Evaluate(trial), record.Find(p.Key)) switch
        {
            (null, null) => true,
            ({ } made, { } there) => made.IsSame(there),
            _ => false,
        });
    }

    private static LensNode Of(LensNode kept)
    {
        var record = LensNode.Object();
        record.Members!.AddRange(kept.Members ?? []);
        return record;
    }

    private void Restore(LensNode record, LensNode kept, LensRun run)
    {
        if (kept.Members is null)
        {
            run.Lose(whole, kept);
            return;
        }

        parts.ToList().ForEach(p => record.Take(p.Key));
        foreach (var member in kept.Members)
        {
            record.Set(member.Name, member.Value);
        }
    }
}
