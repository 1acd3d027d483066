using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>keyed: { renditions: name }</c>: a map becomes a list with the key as a member, or a list a map: which of the two shows in its shape.</summary>
internal sealed class Keyed(string owner, string key) : LensOperation
{
    private bool _isMap;
    private readonly Dictionary<int, (RecordShape Value, RecordShape Inner)> _values = [];

    public override LossyWays Lossy => _isMap ? LossyWays.Down : LossyWays.Up;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        if (!_values.TryGetValue(record.Id, out var records))
        {
            return false;
        }

        var isFromMap = isUp == _isMap;
        var (from, into) = isUp ? (records.Value, records.Inner) : (records.Inner, records.Value);
        if (record.Here(from, owner) is not { } inner)
        {
            return false;
        }

        // First the record, which may be its own element.
        var held = record.Take(owner)!;
        LensTerm made = isFromMap ? new LensTerm.Entries(held) : new LensTerm.ByKey(held, key);
        record.Set(owner, made);
        var item = record.Become(inner, into.Id);
        record.Set(owner, RecordTerms.Holding(made, item));
        item.HasKey = isFromMap;
        item.Set(key, isFromMap ? new LensTerm.EntryKey() : null);
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, owner, Key, out var member))
        {
            return;
        }

        Shape? made = null;
        RecordShape? inner = null;
        switch (member.Shape)
        {
            case MapShape { Value: RecordShape value } map:
                _isMap = true;
                inner = binder.Graph.Split(value);
                _values[record.Id] = (value, inner);
                inner.Members.Insert(0, new ShapeMember(key, Scalar(map.Key), true));
                made = new ListShape(inner, map.IsNonEmpty);
                break;
            case ListShape { Element: RecordShape item } list when item.Find(key) is { } named:
                inner = binder.Graph.Split(item);
                _values[record.Id] = (item, inner);
                inner.Members.RemoveAll(m => m.Name == key);
                made = new MapShape((named.Shape as ScalarShape)?.Use ?? new TypeUse(BuiltIn.String, Multiplicity.One), inner, list.IsNonEmpty);
                break;
            default:
                binder.Report(Key, $"'{record}.{owner}' is neither a map of records nor a list of records with a member '{key}'");
                break;
        }

        record.Members.Insert(binder.LastIndex, member with { Shape = made ?? member.Shape });
        if (made is not null && member.Shape is MapShape { Value: var own } && own == record)
        {
            // What it holds is of its own type, and holds the like: the way back must find it there, too.
            inner!.Members.Add(member with { Shape = made });
            binder.AlsoFor(inner);
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        if (_isMap)
        {
            ToList(record, run);
        }
        else
        {
            ToMap(record, run);
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        if (_isMap)
        {
            ToMap(record, run);
        }
        else
        {
            ToList(record, run);
        }
    }

    private static Shape Scalar(TypeUse use) => use.Type is EnumModel @enum
        ? new TokenShape(@enum.Name, [.. @enum.Tokens.Select(t => t.Token)], @enum.IsOpen)
        : new ScalarShape(use);

    private void ToList(LensNode record, LensRun run)
    {
        var left = run.Take(owner);
        if (record.Take(owner) is not { Members: { } entries })
        {
            entries = [];
        }

        var items = new List<LensNode>();
        foreach (var entry in entries)
        {
            entry.Value.Members!.Insert(0, new LensMember(key, LensNode.OfText(entry.Name)));
            items.Add(entry.Value);
        }

        Leftovers.Insert(items, left);
        if (items.Count > 0)
        {
            record.Set(owner, LensNode.Array(items));
        }
    }

    private void ToMap(LensNode record, LensRun run)
    {
        if (record.Take(owner) is not { Items: { } items })
        {
            return;
        }

        var made = LensNode.Object();
        var left = new List<(int, LensNode)>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            // A key that stands twice, or not at all, has no place in a map.
            if (item.Find(key)?.Text is { } name && made.Find(name) is null)
            {
                item.Take(key);
                made.Set(name, item);
            }
            else
            {
                left.Add((i, item));
            }
        }

        if (made.Members!.Count > 0)
        {
            record.Set(owner, made);
        }

        if (left.Count > 0)
        {
            run.Put(owner, Leftovers.Pack(left));
        }
    }
}
