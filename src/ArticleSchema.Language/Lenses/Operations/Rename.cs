namespace ArticleSchema.Language.Lenses;

/// <summary><c>rename: { old: new }</c>.</summary>
internal sealed class Rename(string from, string to) : LensOperation
{
    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        record.Set(isUp ? to : from, record.Take(isUp ? from : to));
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (binder.Take(record, from, Key, out var member) && binder.IsFree(record, to, Key))
        {
            record.Members.Insert(binder.LastIndex, member with { Name = to });
        }
    }

    public override void Up(LensNode record, LensRun run) => record.Rename(from, to);

    public override void Down(LensNode record, LensRun run) => record.Rename(to, from);
}
