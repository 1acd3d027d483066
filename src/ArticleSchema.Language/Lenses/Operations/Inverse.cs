namespace ArticleSchema.Language.Lenses;

/// <summary>The other way of an operation that has a name of its own: <c>head</c> is <c>wrap</c> backwards.</summary>
internal sealed class Inverse(LensOperation operation, Action<RecordShape, LensBinder> bind) : LensOperation
{
    public LensOperation Operation => operation;

    public override LossyWays Lossy => operation.Lossy switch
    {
        LossyWays.Up => LossyWays.Down,
        LossyWays.Down => LossyWays.Up,
        var both => both,
    };

    public override bool MakesUnknown => operation.MakesUnknown;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp) => operation.Trace(record, shape, !isUp);

    public override void Bind(RecordShape record, LensBinder binder) => bind(record, binder);

    public override void Up(LensNode record, LensRun run) => operation.Down(record, run);

    public override void Down(LensNode record, LensRun run) => operation.Up(record, run);
}
