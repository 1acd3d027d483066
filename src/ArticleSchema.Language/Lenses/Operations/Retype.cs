namespace ArticleSchema.Language.Lenses;

/// <summary><c>retype: { oembed: reference }</c>, in a tagged union: the value of its tag.</summary>
internal sealed class Retype(string older, string newer) : LensOperation
{
    private const string Own = "!";

    private string _tag = "";

    /// <summary>An open union may hold what it does not know by the very value that the other side does.</summary>
    public override LossyWays Lossy => LossyWays.Both;

    /// <summary>The values that it takes and makes.</summary>
    public IReadOnlyList<string> Tags => [older, newer];

    /// <summary>Says of records that hold the tag themselves what it is now.</summary>
    /// <param name="union">The union before the operation, on the way.</param>
    /// <param name="trace">The way.</param>
    /// <param name="isUp">Its direction.</param>
    /// <returns>False for a record that also stands elsewhere, where its tag stays.</returns>
    public bool Trace(UnionShape union, LensTrace trace, bool isUp)
    {
        var (from, to) = isUp ? (older, newer) : (newer, older);
        if (union.Branches.Find(b => b.Tag == from).Shape is not RecordShape branch || !branch.Has(_tag))
        {
            return true;
        }

        if (trace.Find(branch.Id) is not { } record || trace.CountOf(branch.Id) > 1)
        {
            return false;
        }

        record.Set(_tag, new LensTerm.Constant(LensNode.OfText(to).ToString()));
        return true;
    }

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

    public override void Up(LensNode record, LensRun run) => Change(record, older, newer, run);

    public override void Down(LensNode record, LensRun run) => Change(record, newer, older, run);

    private void Change(LensNode value, string from, string to, LensRun run)
    {
        var isOwn = run.Take(_tag + Own) is not null;
        var tag = value.Members is null ? null : value.Find(_tag)?.Text;
        if (tag == to)
        {
            run.Put(_tag + Own, LensNode.OfLiteral("true"));
        }
        else if (tag == from && !isOwn)
        {
            value.Set(_tag, LensNode.OfText(to));
        }
    }
}
