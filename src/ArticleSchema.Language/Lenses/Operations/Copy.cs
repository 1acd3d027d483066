namespace ArticleSchema.Language.Lenses;

/// <summary><c>copy: { display: published }</c>: one member from another, where it is absent.</summary>
internal sealed class Copy(string target, string source) : LensOperation
{
    private bool _isNew;

    public override LossyWays Lossy => _isNew ? LossyWays.Down : LossyWays.Up;

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
        if (run.Take(target) is { } kept)
        {
            record.Set(target, kept);
        }
        else if (record.Find(target) is { } own)
        {
            // On the way back an equal value is taken for a copy, unless something says that it stood here.
            if (record.Find(source) is { } original && original.IsSame(own))
            {
                run.Put(target, own);
            }
        }
        else if (record.Find(source) is { } value)
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
