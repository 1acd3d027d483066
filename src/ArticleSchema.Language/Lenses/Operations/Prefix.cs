namespace ArticleSchema.Language.Lenses;

/// <summary>
/// <c>prefix: { headline_: { into: headlines, key: role, value: value } }</c>: members with a prefix become elements of a list, those that the
/// type declares first.
/// </summary>
internal sealed class Prefix(string prefix, string list, string key, string value) : LensOperation
{
    private const string Others = "*";
    private const string Order = "#";
    private const string Unknown = "?";

    // Of each record: what it declares with the prefix, and whether it takes more.
    private readonly Dictionary<int, (IReadOnlyList<string> Declared, bool IsOpen)> _records = [];

    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        if (isUp)
        {
            return TraceUp(record, shape);
        }

        TraceDown(record);
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        var declared = record.Members.Where(m => IsPrefixed(m.Name)).ToList();
        _records[record.Id] = ([.. declared.Select(m => m.Name)], record.IsOpen);
        record.Members.RemoveAll(declared.Contains);
        if (!binder.IsFree(record, list, Key))
        {
            return;
        }

        var made = binder.Graph.NewRecord();
        made.Members.Add(new ShapeMember(key, new ComputedShape(), true));
        made.Members.Add(new ShapeMember(value, declared.Count > 0 ? declared[0].Shape : new ComputedShape(), true));
        record.Members.Add(new ShapeMember(list, new ListShape(made, false), false));
    }

    public override void Up(LensNode record, LensRun run)
    {
        var order = run.Take(list + Order)?.Items?.ConvertAll(static i => i.Text);
        var unknown = run.Take(list + Unknown)?.Items?.ConvertAll(static i => i.Text) ?? [];
        var declared = Declared(run.RecordId);
        var found = declared.Where(name => record.Find(name) is not null).Select(name => new LensMember(name, record.Take(name)!)).ToList();
        found.AddRange(record.Members!.Where(m => IsPrefixed(m.Name) && !unknown.Contains(m.Name)));
        record.Members!.RemoveAll(found.Contains);
        if (order is not null)
        {
            found = [.. found.OrderBy(m => order.IndexOf(m.Name) is >= 0 and var at ? at : order.Count)];
        }

        var items = new List<LensNode>();
        foreach (var member in found)
        {
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
        var (declared, isOpen) = _records[run.RecordId];
        if (record.Members!.Exists(m => IsPrefixed(m.Name)))
        {
            // What the newer side does not know is none of its elements.
            run.Put(list + Unknown, LensNode.Array(record.Members!.Where(m => IsPrefixed(m.Name)).Select(static m => LensNode.OfText(m.Name))));
        }

        var left = new List<(int, LensNode)>();
        var made = new List<string>();
        var items = record.Take(list)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var name = prefix + item.Find(key)?.Text;
            if (IsPrefixed(name) && item.Find(value) is not null && record.Members!.All(m => m.Name != name) && (isOpen || declared.Contains(name)))
            {
                item.Take(key);
                made.Add(name);
                record.Members!.Add(new LensMember(name, item.Take(value)!, IsUnknown: !declared.Contains(name)));
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

        if (!made.SequenceEqual(declared.Where(made.Contains).Concat(made.Where(name => !declared.Contains(name)))))
        {
            run.Put(list + Order, LensNode.Array(made.Select(LensNode.OfText)));
        }

        if (left.Count > 0)
        {
            run.Put(list + Others, Leftovers.Pack(left));
        }
    }

    private bool TraceUp(RecordTerms record, RecordShape shape)
    {
        var declared = Declared(record.Id);
        if (declared.Select(name => shape.Find(name)!.Shape).Any(s => s is not (ScalarShape or TokenShape) && s != shape.Find(declared[0])!.Shape))
        {
            return false;
        }

        LensTerm? made = record.Others is { } others ? new MapTerm.Prefixed(others, prefix, key, value) : null;
        foreach (var name in declared.Reverse())
        {
            var suffix = new LensTerm.Constant(LensNode.OfText(name.Substring(prefix.Length)).ToString());
            var one = new LensTerm.Each(new LensTerm.ListOf(record.Take(name)!), new LensTerm.RecordOf([new(key, suffix), new(value, new LensTerm.Element())]));
            made = made is null ? one : new LensTerm.Joined(one, made);
        }

        record.Set(list, made);
        record.Others = record.Others is null ? null : new MapTerm.WithoutPrefixed(record.Others, prefix);
        return true;
    }

    private void TraceDown(RecordTerms record)
    {
        var (declared, isOpen) = _records[record.Id];
        var items = record.Take(list)!;
        IReadOnlyList<string> keys = [.. declared.Select(name => name.Substring(prefix.Length))];
        record.Doubts.Add(new LensDoubt.EachKeyed(items, key, value, keys, isOpen));
        if (record.Others is { } others)
        {
            record.Doubts.Add(new LensDoubt.NonePrefixed(others, prefix));
        }

        foreach (var name in keys)
        {
            var told = new ToldElement(items, null, [new(key, LensNode.OfText(name).ToString())]);
            record.Set(prefix + name, new LensTerm.Part(new LensTerm.Match(told), value));
        }

        if (isOpen)
        {
            record.Others = new MapTerm.WithElements(record.Others, items, prefix, key, value, keys);
        }
    }

    private IReadOnlyList<string> Declared(int record) => _records[record].Declared;

    private bool IsPrefixed(string name) => name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal);
}
