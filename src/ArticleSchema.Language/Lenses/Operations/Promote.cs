namespace ArticleSchema.Language.Lenses;

/// <summary><c>promote: { slug: additionalProperties }</c>: an entry of a map becomes a member.</summary>
internal sealed class Promote(string name, string bag) : LensOperation
{
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
        if (record.Find(bag) is { Members: not null } map && map.Take(name) is { } value)
        {
            record.Set(name, value);
            if (map.Members.Count == 0)
            {
                record.Take(bag);
            }
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(name) is { } value)
        {
            if (record.Find(bag) is not { Members: not null } map)
            {
                record.Set(bag, map = LensNode.Object());
            }

            map.Set(name, value);
        }
    }
}
