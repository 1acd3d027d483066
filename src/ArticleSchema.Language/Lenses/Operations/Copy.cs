namespace ArticleSchema.Language.Lenses;

/// <summary><c>copy: { display: published }</c>: one member from another, where it is absent.</summary>
internal sealed class Copy(string target, string source) : LensOperation
{
    private const string Absent = "!";
    private bool _isNew;

    public override LossyWays Lossy => _isNew ? LossyWays.Down : LossyWays.Up;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var original = record.Find(source)!;
        var own = record.Take(target);
        if (isUp)
        {
            if (own is not null)
            {
                record.Doubts.Add(new LensDoubt.Other(own, original));
            }

            record.Set(target, own is null ? original : new LensTerm.Or(own, original));
        }
        else if (_isNew)
        {
            record.Doubts.Add(new LensDoubt.Same(own!, original));
        }
        else
        {
            record.Doubts.Add(new LensDoubt.ThereWith(own!, original));
            record.Set(target, new LensTerm.Unless(own!, original));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (record.Find(source) is not { } member)
        {
            binder.Report(Key, $"'{record}' has no member '{source}'");
            return;
        }

        var at = record.Members.FindIndex(m => m.Name == target);
        _isNew = at < 0;
        if (_isNew)
        {
            record.Members.Add(member with { Name = target });
        }
        else
        {
            record.Members[at] = record.Members[at] with { IsRequired = record.Members[at].IsRequired || member.IsRequired };
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var absent = run.Take(target + Absent);
        if (run.Take(target) is { } kept)
        {
            record.Set(target, kept);
        }
        else if (record.Find(target) is { } own)
        {
            if (absent is not null)
            {
                run.Lose(target + Absent, absent);
            }

            // On the way back an equal value is taken for a copy, unless something says that it stood here.
            if (record.Find(source) is { } original && original.IsSame(own))
            {
                run.Put(target, own);
            }
        }
        else if (absent is null && record.Find(source) is { } value)
        {
            record.Set(target, value.Copy());
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        var kept = run.Take(target);
        if (record.Find(target) is not { } own)
        {
            if (kept is not null)
            {
                run.Lose(target, kept);
            }
            else if (record.Find(source) is not null)
            {
                // The way back must not make a copy where none was.
                run.Put(target + Absent, LensNode.OfLiteral("true"));
            }

            return;
        }

        var isCopy = record.Find(source) is { } original && original.IsSame(own);
        if (isCopy && kept is null)
        {
            record.Take(target);
        }
        else if (!isCopy && _isNew)
        {
            run.Put(target, record.Take(target)!);
        }
    }
}
