using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>overflow: additionalProperties</c>: what the new type does not know goes into this map.</summary>
internal sealed class Overflow(string bag) : LensOperation
{
    public override LossyWays Lossy => LossyWays.Down;

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (record.Find(bag) is not { } known)
        {
            record.Members.Add(new ShapeMember(bag, new MapShape(new TypeUse(BuiltIn.String, Multiplicity.One), new ComputedShape(), false), false));
        }
        else if (known.Shape is not MapShape)
        {
            binder.Report(Key, $"'{record}.{bag}' is no map, so nothing can go into it");
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var unknown = record.Members!.Where(m => m.IsUnknown).ToList();
        foreach (var member in unknown)
        {
            record.Members!.Remove(member);
            var map = record.Find(bag);
            if (map?.Members is null)
            {
                record.Set(bag, map = LensNode.Object());
            }

            if (map.Find(member.Name) is null)
            {
                map.Set(member.Name, member.Value);
            }
            else
            {
                run.Put(member.Name, member.Value);
            }
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (record.Take(bag) is not { Members: { } entries })
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (record.Members!.All(m => m.Name != entry.Name))
            {
                record.Members!.Add(new LensMember(entry.Name, entry.Value, IsUnknown: true));
            }
            else
            {
                run.Put(bag + "/" + entry.Name, entry.Value);
            }
        }
    }
}
