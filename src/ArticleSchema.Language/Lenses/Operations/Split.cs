namespace ArticleSchema.Language.Lenses;

/// <summary>
/// <c>split: { from: name, into: { given: …, family: … }, back: … }</c>: members from one, both ways by expressions over the record or by C#;
/// <c>join</c> is the way back. What the other way does not bring back is set aside.
/// </summary>
internal sealed class Split(WholeAndParts members) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Both;

    public WholeAndParts Members { get; } = members;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp) => isUp ? TraceUp(record) : TraceDown(record);

    private bool TraceUp(RecordTerms record)
    {
        if (record.Find(Members.Whole) is not { } whole || Members.PartTerms(record.Find) is not { } parts)
        {
            return false;
        }

        record.Take(Members.Whole);
        for (var i = 0; i < parts.Count; i++)
        {
            record.Set(Members.Parts[i], parts[i]);
        }

        if (Members.WholeTerm(record.Find, [whole]) is not { } joined)
        {
            return false;
        }

        record.Doubts.Add(new LensDoubt.Same(whole, joined));
        return true;
    }

    private bool TraceDown(RecordTerms record)
    {
        var parts = Members.Parts.Select(record.Find).ToList();
        if (parts.Contains(null) || Members.WholeTerm(record.Find, parts!) is not { } joined || Members.PartTerms(name => name == Members.Whole ? joined : null) is not { } again)
        {
            return false;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            record.Take(Members.Parts[i]);
            record.Doubts.Add(new LensDoubt.Same(parts[i]!, again[i]));
        }

        record.Set(Members.Whole, joined);
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        Members.CheckWhole(record, binder, Key);
        if (binder.Take(record, Members.Whole, Key, out var member))
        {
            var at = binder.LastIndex;
            foreach (var part in Members.Parts.Where(p => binder.IsFree(record, p, Key)))
            {
                record.Members.Insert(at++, new ShapeMember(part, new ComputedShape(), member.IsRequired));
            }

            Members.CheckParts(record, binder, Key);
            var target = binder.TargetOf(record);
            Tell(member.Shape, Members.Parts.Select(p => target?.Find(p)?.Shape));
        }
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        Members.CheckParts(record, binder, Key);
        var isRequired = false;
        var at = -1;
        var shapes = new List<Shape?>();
        foreach (var part in Members.Parts)
        {
            var isThere = binder.Take(record, part, Key, out var member);
            shapes.Add(isThere ? member.Shape : null);
            isRequired |= isThere && member.IsRequired;
            at = isThere && at < 0 ? binder.LastIndex : at;
        }

        if (at >= 0 && binder.IsFree(record, Members.Whole, Key))
        {
            record.Members.Insert(Math.Min(at, record.Members.Count), new ShapeMember(Members.Whole, new ComputedShape(), isRequired));
            Members.CheckWhole(record, binder, Key);
            Tell(binder.TargetOf(record)?.Find(Members.Whole)?.Shape, shapes);
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var kept = run.Take(Members.Whole);
        if (record.Find(Members.Whole) is not { } value)
        {
            if (kept is not null)
            {
                Restore(record, kept, run);
            }

            return;
        }

        var made = Members.Split(record);
        record.Take(Members.Whole);
        for (var i = 0; i < made.Count; i++)
        {
            if (made[i] is { } part)
            {
                record.Set(Members.Parts[i], part);
            }
        }

        if (kept is not null && Members.Join(Of(kept))?.IsSame(value) == true)
        {
            Restore(record, kept, run);
        }
        else if (Members.Join(record)?.IsSame(value) != true)
        {
            run.Put(Members.Whole, value);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        var kept = run.Take(Members.Whole);
        var had = LensNode.Object();
        var joined = Members.Join(record);
        var isKept = kept is not null && IsFrom(kept, record);
        foreach (var part in Members.Parts)
        {
            if (record.Take(part) is { } value)
            {
                had.Set(part, value);
            }
        }

        if (isKept)
        {
            record.Set(Members.Whole, kept!);
            return;
        }

        if (kept is not null)
        {
            run.Lose(Members.Whole, kept);
        }

        if (had.Members!.Count == 0)
        {
            return;
        }

        if (joined is not null)
        {
            record.Set(Members.Whole, joined);
        }

        if (joined is null || !IsFrom(joined, had))
        {
            run.Put(Members.Whole, had);
        }
    }

    /// <summary>Whether a whole comes apart into just these parts.</summary>
    private bool IsFrom(LensNode whole, LensNode record)
    {
        var trial = record.Copy();
        foreach (var part in Members.Parts)
        {
            trial.Take(part);
        }

        trial.Set(Members.Whole, whole);
        return Members.Split(trial).Zip(Members.Parts, (made, name) => (made, there: record.Find(name)))
            .All(p => p.made is null ? p.there is null : p.there is not null && p.made.IsSame(p.there));
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
            run.Lose(Members.Whole, kept);
            return;
        }

        foreach (var part in Members.Parts)
        {
            record.Take(part);
        }

        foreach (var member in kept.Members)
        {
            record.Set(member.Name, member.Value);
        }
    }

    /// <summary>C# has types: those of the members, where they stay what they are to the other end.</summary>
    private void Tell(Shape? whole, IEnumerable<Shape?> parts)
    {
        if (Members is PartsByCode code)
        {
            code.WholeShape = whole;
            code.PartShapes = [.. parts];
        }
    }
}
