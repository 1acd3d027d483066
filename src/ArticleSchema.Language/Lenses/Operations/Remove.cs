namespace ArticleSchema.Language.Lenses;

/// <summary><c>remove: ticker</c>: set aside, so that the way back restores it.</summary>
internal sealed class Remove(IReadOnlyList<string> names) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Up;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        foreach (var name in names.Where(_ => isUp))
        {
            record.Doubts.Add(new LensDoubt.Absent(record.Take(name)!));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        foreach (var name in names)
        {
            if (binder.Take(record, name, Key, out var member) && member.IsRequired)
            {
                binder.Report(Key, $"'{record}.{name}' is required, and the way back would have nothing to put there; use 'add' the other way or make it optional", isWarning: true);
            }
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        foreach (var name in names)
        {
            if (record.Take(name) is { } value)
            {
                run.Put(name, value);
            }
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        foreach (var name in names)
        {
            if (run.Take(name) is { } value)
            {
                record.Set(name, value);
            }
        }
    }
}
