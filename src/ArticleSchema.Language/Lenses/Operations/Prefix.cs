namespace ArticleSchema.Language.Lenses;

/// <summary><c>prefix: { headline_: { into: headlines, key: role, value: value } }</c>: members with a prefix become elements of a list.</summary>
internal sealed class Prefix(string prefix, string list, string key, string value) : LensOperation
{
    private const string Others = "*";
    private readonly Dictionary<string, bool> _declared = new(StringComparer.Ordinal);

    public override LossyWays Lossy => LossyWays.Down;

    public override void Bind(RecordShape record, LensBinder binder)
    {
        Shape? shape = null;
        foreach (var member in record.Members.Where(IsPrefixed).ToList())
        {
            shape ??= member.Shape;
            _declared[member.Name] = true;
            record.Members.Remove(member);
        }

        if (!binder.IsFree(record, list, Key))
        {
            return;
        }

        var made = binder.Graph.NewRecord();
        made.Members.Add(new ShapeMember(key, new ComputedShape(), true));
        made.Members.Add(new ShapeMember(value, shape ?? new ComputedShape(), true));
        record.Members.Add(new ShapeMember(list, new ListShape(made, false), false));
    }

    public override void Up(LensNode record, LensRun run)
    {
        var items = new List<LensNode>();
        foreach (var member in record.Members!.Where(m => m.Name.Length > prefix.Length && m.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            record.Members!.Remove(member);
            var item = LensNode.Object();
            item.Set(key, LensNode.OfText(member.Name.Substring(prefix.Length)));
            item.Set(value, member.Value);
            foreach (var other in run.Take(list + "/" + member.Name)?.Members ?? [])
            {
                item.Members!.Add(other);
            }

            items.Add(item);
        }

        Leftovers.Insert(items, run.Take(list + Others));
        if (items.Count > 0)
        {
            record.Set(list, LensNode.Array(items));
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        var left = new List<(int, LensNode)>();
        var items = record.Take(list)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Find(key)?.Text is { Length: > 0 } suffix && item.Find(value) is not null && record.Members!.All(m => m.Name != prefix + suffix))
            {
                item.Take(key);
                var name = prefix + suffix;
                record.Members!.Add(new LensMember(name, item.Take(value)!, IsUnknown: !_declared.ContainsKey(name)));
                if (item.Members!.Count > 0)
                {
                    run.Put(list + "/" + name, item);
                }
            }
            else
            {
                left.Add((i, item));
            }
        }

        if (left.Count > 0)
        {
            run.Put(list + Others, Leftovers.Pack(left));
        }
    }

    private bool IsPrefixed(ShapeMember member) => member.Name.Length > prefix.Length && member.Name.StartsWith(prefix, StringComparison.Ordinal);
}
