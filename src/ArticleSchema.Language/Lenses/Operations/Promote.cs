namespace ArticleSchema.Language.Lenses;

/// <summary><c>promote: { slug: additionalProperties }</c>: an entry of a map becomes a member.</summary>
internal sealed class Promote(string name, string bag) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var map = record.Take(bag)!;
        var entry = new MapTerm.Entry(map, name);
        if (isUp)
        {
            record.Set(name, entry);
            record.Set(bag, new MapTerm.WithoutEntry(map, name));
        }
        else
        {
            record.Doubts.Add(new LensDoubt.Absent(entry));
            record.Set(bag, new MapTerm.WithEntry(map, name, record.Take(name)!));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (record.Find(bag)?.Shape is not MapShape map)
        {
            binder.Report(Key, $"'{record}' has no map '{bag}'");
        }
        else if (binder.IsFree(record, name, Key))
        {
            record.Members.Add(new ShapeMember(name, map.Value is ScalarShape { BuiltIn: Model.BuiltIn.Any } ? new ComputedShape() : map.Value, false));
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var namesake = run.Take(Place);
        if (record.Find(bag) is { Members: not null } map && map.Take(name) is { } value)
        {
            record.Set(name, value);
            if (map.Members.Count == 0)
            {
                record.Take(bag);
            }
        }

        if (namesake is not null)
        {
            Put(record, namesake);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        // An entry of that name was never the member.
        if (record.Find(bag) is { Members: not null } map && map.Take(name) is { } namesake)
        {
            run.Put(Place, namesake);
            if (map.Members.Count == 0)
            {
                record.Take(bag);
            }
        }

        if (record.Take(name) is { } value)
        {
            Put(record, value);
        }
    }

    private string Place => bag + "/" + name;

    private void Put(LensNode record, LensNode value)
    {
        if (record.Find(bag) is not { Members: not null } map)
        {
            record.Set(bag, map = LensNode.Object());
        }

        map.Set(name, value);
    }
}
