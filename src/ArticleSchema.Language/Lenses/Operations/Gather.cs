using System.Globalization;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// <c>gather: { headline: headlines, as: value, with: { role: main } }</c>: a scalar becomes an element of a list; <c>scatter</c> is the way back.
/// <c>with: { role: null }</c> is an element that has no role.
/// </summary>
internal sealed class Gather(string name, string list, string member, IReadOnlyList<KeyValuePair<string, LensNode>> with) : LensOperation
{
    private const string Index = "#";
    private const string Others = "*";
    private const string Own = "!";
    private bool _isNewList;

    public override LossyWays Lossy => LossyWays.Down;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp) => isUp ? TraceUp(record) : TraceDown(record);

    private bool TraceUp(RecordTerms record)
    {
        var value = record.Take(name)!;
        IEnumerable<KeyValuePair<string, LensTerm>> constants = with.Where(w => !IsAbsent(w.Value)).Select(w => new KeyValuePair<string, LensTerm>(w.Key, new LensTerm.Constant(w.Value.ToString())));
        var made = new LensTerm.Each(new LensTerm.ListOf(value), new LensTerm.RecordOf([.. constants, new(member, new LensTerm.Element())]));
        if (record.Find(list) is { } known)
        {
            record.Doubts.Add(new LensDoubt.NoneTold(Told(known), value));
            record.Set(list, new LensTerm.Joined(made, known));
        }
        else
        {
            record.Set(list, made);
        }

        return true;
    }

    private bool TraceDown(RecordTerms record)
    {
        var known = record.Take(list)!;
        var told = Told(known);
        if (_isNewList)
        {
            record.Doubts.Add(new LensDoubt.AtMostOne(known));
            record.Doubts.Add(new LensDoubt.EachTold(told));
            record.Set(name, new LensTerm.Part(new LensTerm.Only(known), member));
            return true;
        }

        record.Doubts.Add(new LensDoubt.FirstTold(told));
        record.Set(name, new LensTerm.Part(new LensTerm.Told(told), member));
        record.Set(list, new LensTerm.WithoutTold(told));
        return true;
    }

    private ToldElement Told(LensTerm known) => new(known, member, [.. with.Select(w => new KeyValuePair<string, string>(w.Key, w.Value.ToString()))]);

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (!binder.Take(record, name, Key, out var scalar))
        {
            return;
        }

        var at = binder.LastIndex;
        if (record.Find(list) is { } known)
        {
            if (known.Shape is not ListShape { Element: RecordShape or UnionShape } elements)
            {
                binder.Report(Key, $"'{record}.{list}' is no list of records");
                return;
            }

            if (elements.Element is RecordShape element)
            {
                CheckMembers(record, element, binder);
            }

            var index = record.Members.FindIndex(m => m.Name == list);
            record.Members[index] = known with { Shape = new ListShape(elements.Element, elements.IsNonEmpty || scalar.IsRequired), IsRequired = known.IsRequired || scalar.IsRequired };
            return;
        }

        _isNewList = true;
        var made = binder.Graph.NewRecord();
        made.Members.AddRange(with.Where(w => !IsAbsent(w.Value)).Select(w => new ShapeMember(w.Key, new ConstantShape(w.Value), true)));
        made.Members.Add(new ShapeMember(member, scalar.Shape, true));
        record.Members.Insert(at, new ShapeMember(list, new ListShape(made, scalar.IsRequired), scalar.IsRequired));
    }

    public void BindBack(RecordShape record, LensBinder binder)
    {
        if (record.Find(list) is not { Shape: ListShape { Element: RecordShape element } } known)
        {
            binder.Report(Key, $"'{record}' has no list of records '{list}'");
            return;
        }

        CheckMembers(record, element, binder);
        var at = record.Members.IndexOf(known);
        if (element.Find(member) is { } value && binder.IsFree(record, name, Key))
        {
            // Whether the list is left over is seen in the target: what it does not have is set aside.
            _isNewList = binder.TargetOf(record)?.Find(list) is null;
            if (_isNewList)
            {
                record.Members.RemoveAt(at);
            }
            else
            {
                record.Members[at] = known with { Shape = new ListShape(element, false), IsRequired = false };
            }

            record.Members.Insert(at, new ShapeMember(name, value.Shape, false));
        }
    }

    public override void Up(LensNode record, LensRun run)
    {
        var others = run.Take(list + Others);
        var shell = run.Take(list + "/" + Others);
        var index = run.Take(list + Index)?.Literal is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var items = record.Find(list)?.Items ?? others?.Items;
        if (record.Take(name) is { } value)
        {
            var made = LensNode.Object();
            foreach (var pair in with.Where(w => !IsAbsent(w.Value)))
            {
                made.Set(pair.Key, pair.Value.Copy());
            }

            made.Set(member, value);
            foreach (var other in shell?.Members ?? [])
            {
                made.Members!.Add(other);
            }

            items ??= [];
            items.Insert(Math.Min(index, items.Count), made);
        }
        else if (items?.Exists(IsIt) == true)
        {
            // It was an element before: the way back must leave it one.
            run.Put(name + Own, LensNode.OfLiteral("true"));
        }

        if (items is { Count: > 0 })
        {
            record.Set(list, LensNode.Array(items));
        }
    }

    public override void Down(LensNode record, LensRun run)
    {
        var isOwn = run.Take(name + Own) is not null;
        if (record.Find(list)?.Items is not { } items)
        {
            return;
        }

        var index = isOwn ? -1 : items.FindIndex(IsIt);
        if (index >= 0)
        {
            var element = items[index];
            items.RemoveAt(index);
            record.Set(name, element.Take(member)!);
            foreach (var pair in with)
            {
                element.Take(pair.Key);
            }

            if (element.Members!.Count > 0)
            {
                run.Put(list + "/" + Others, element);
            }

            if (index > 0)
            {
                run.Put(list + Index, LensNode.OfLiteral(index.ToString(CultureInfo.InvariantCulture)));
            }
        }

        if (_isNewList || items.Count == 0)
        {
            record.Take(list);
        }

        if (_isNewList && items.Count > 0)
        {
            run.Put(list + Others, LensNode.Array(items));
        }
    }

    private bool IsIt(LensNode element) => element.IsObject && element.Find(member) is not null && with.All(w => IsAbsent(w.Value) ? element.Find(w.Key) is null : element.Find(w.Key)?.IsSame(w.Value) == true);

    private static bool IsAbsent(LensNode value) => value.Literal == "null";

    private void CheckMembers(RecordShape record, RecordShape element, LensBinder binder)
    {
        foreach (var missing in with.Select(w => w.Key).Append(member).Where(m => element.Find(m) is null))
        {
            binder.Report(Key, $"the elements of '{record}.{list}' have no member '{missing}'");
        }
    }
}
