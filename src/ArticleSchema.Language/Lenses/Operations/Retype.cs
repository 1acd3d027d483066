namespace ArticleSchema.Language.Lenses;

/// <summary><c>retype: { oembed: reference }</c>, in a tagged union: the value of its tag.</summary>
internal sealed class Retype(string older, string newer) : LensOperation
{
    private string _tag = "";

    public override void Bind(RecordShape record, LensBinder binder) => binder.Report(Key, $"'retype' is for tagged unions; '{record}' is a record");

    public void Bind(UnionShape union, LensBinder binder)
    {
        var at = union.Branches.FindIndex(b => b.Tag == older);
        if (union.Tag is null || at < 0)
        {
            binder.Report(Key, $"'{union}' has no branch '{older}'");
            return;
        }

        _tag = union.Tag;
        if (union.Branches.Any(b => b.Tag == newer))
        {
            binder.Report(Key, $"'{union}' has a branch '{newer}' already");
            return;
        }

        var (_, shape) = union.Branches[at];
        union.Branches[at] = (newer, shape);
        if (shape is RecordShape record && record.Members.FindIndex(m => m.Name == _tag) is >= 0 and var member)
        {
            record.Members[member] = record.Members[member] with { Shape = new ConstantShape(LensNode.OfText(newer)) };
        }
    }

    public override void Up(LensNode record, LensRun run) => Change(record, older, newer);

    public override void Down(LensNode record, LensRun run) => Change(record, newer, older);

    private void Change(LensNode value, string from, string to)
    {
        if (value.Members is not null && value.Find(_tag)?.Text == from)
        {
            value.Set(_tag, LensNode.OfText(to));
        }
    }
}
