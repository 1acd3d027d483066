using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary><c>move: { wordCount: "bodies[role=main].wordCount" }</c>, or out of there.</summary>
internal sealed partial class Move(MemberPath from, MemberPath to) : LensOperation
{
    private const string Kept = "!";
    private const string Others = "*";
    private const string Index = "#";

    // The first steps that the other side does not have; there what is left over is swept up.
    private int _fromNew = from.Steps.Count - 1;
    private int _toNew = to.Steps.Count - 1;

    // What elements are told by that is a number or a boolean there.
    private readonly HashSet<(MemberPath.Step Step, string Member)> _literals = [];

    public override LossyWays Lossy => (HasChoice(from) ? LossyWays.Up : LossyWays.None) | (HasChoice(to) ? LossyWays.Down : LossyWays.None);

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (Find(record, from, binder) is not { } owner || !binder.Take(owner, Last(from), Key, out var member))
        {
            return;
        }

        var required = member.IsRequired && from.Steps.Count == 1;
        _fromNew = from.Steps.Count - 1;
        _toNew = NewAt(record);
        if (Make(record, to, binder, required) is { } target && binder.IsFree(target, Last(to), Key))
        {
            target.Members.Add(member with { Name = Last(to), IsRequired = required && to.Steps.All(s => s.Match.Count == 0) });
        }
    }

    public override void Up(LensNode record, LensRun run) => Carry(record, run, from, to, _fromNew, _toNew);

    public override void Down(LensNode record, LensRun run) => Carry(record, run, to, from, _toNew, _fromNew);

    /// <summary>Whether the way leads to one element of several.</summary>
    private static bool HasChoice(MemberPath path) => path.Steps.Any(s => s.Match.Count > 0);

    /// <param name="record">The record.</param>
    /// <param name="run">The document's way.</param>
    /// <param name="source">Where the value is.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="sourceNew">The first step of the source that the other side does not have at all.</param>
    /// <param name="targetNew">The same of the target.</param>
    private void Carry(LensNode record, LensRun run, MemberPath source, MemberPath target, int sourceNew, int targetNew)
    {
        foreach (var (pointer, value) in Swept(run.Take(target.Text + Others)))
        {
            Owner(record, pointer)?.Set(target.Steps[targetNew].Name, value);
        }

        var keep = run.Take(source.Text + Kept) is not null;
        var index = run.Take(target.Text + Index)?.Literal is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : int.MaxValue;
        var way = new List<(LensNode Owner, MemberPath.Step Step, LensNode Value)>();
        if (Walk(record, source, way) is { } owner && owner.Take(Last(source)) is { } moved)
        {
            Tidy(way, keep, run, source);
            Put(record, target, moved, run, index);
        }

        // The same members elsewhere have no place on the other side.
        var swept = LensNode.Object();
        Sweep(record, source, 0, sourceNew, "", swept);
        if (swept.Members!.Count > 0)
        {
            run.Put(source.Text + Others, swept);
        }
    }

    private static void Sweep(LensNode at, MemberPath path, int step, int last, string pointer, LensNode swept)
    {
        var name = path.Steps[step].Name;
        if (step == last)
        {
            if (at.Take(name) is { } value)
            {
                swept.Members!.Add(new LensMember(pointer, value));
            }

            return;
        }

        switch (at.Find(name))
        {
            case { Items: { } items }:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i].IsObject)
                    {
                        Sweep(items[i], path, step + 1, last, $"{pointer}/{name}/{i.ToString(CultureInfo.InvariantCulture)}", swept);
                    }
                }

                break;
            case { Members: not null } inner:
                Sweep(inner, path, step + 1, last, $"{pointer}/{name}", swept);
                break;
        }
    }

    private static IEnumerable<(string Pointer, LensNode Value)> Swept(LensNode? swept) => (swept?.Members ?? []).Select(m => (m.Name, m.Value));

    private static LensNode? Owner(LensNode record, string pointer)
    {
        LensNode? at = record;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            at = at?.Items is { } items
                ? int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count ? items[index] : null
                : at?.Members is null ? null : at.Find(step);
        }

        return at is { IsObject: true } ? at : null;
    }

    /// <summary>What holds nothing but what it was told by goes with its value.</summary>
    private static void Tidy(List<(LensNode Owner, MemberPath.Step Step, LensNode Value)> way, bool keep, LensRun run, MemberPath path)
    {
        for (var i = way.Count - 1; i >= 0 && !keep; i--)
        {
            var (owner, step, value) = way[i];
            if (value.Members!.Any(m => step.Match.All(p => p.Key != m.Name)))
            {
                return;
            }

            if (step.Match.Count == 0)
            {
                owner.Take(step.Name);
                continue;
            }

            var items = owner.Find(step.Name)!.Items!;
            var index = items.FindIndex(item => ReferenceEquals(item, value));
            items.RemoveAt(index);
            if (items.Count == 0)
            {
                owner.Take(step.Name);
            }
            else if (index < items.Count)
            {
                run.Put(path.Text + Index, LensNode.OfLiteral(index.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private void Put(LensNode record, MemberPath path, LensNode value, LensRun run, int index)
    {
        var at = record;
        for (var i = 0; i < path.Steps.Count - 1; i++)
        {
            var step = path.Steps[i];
            var next = Next(at, step);
            if (next is null)
            {
                next = LensNode.Object();
                foreach (var pair in step.Match)
                {
                    next.Set(pair.Key, _literals.Contains((step, pair.Key)) ? LensNode.OfLiteral(pair.Value) : LensNode.OfText(pair.Value));
                }

                if (step.Match.Count == 0)
                {
                    at.Set(step.Name, next);
                }
                else
                {
                    var items = at.Find(step.Name)?.Items ?? [];
                    items.Insert(Math.Min(index, items.Count), next);
                    at.Set(step.Name, LensNode.Array(items));
                }
            }
            else if (next.Members!.All(m => step.Match.Any(p => p.Key == m.Name)))
            {
                // It was there before with nothing else in it: taking the value back must leave it.
                run.Put(path.Text + Kept, LensNode.OfLiteral("true"));
            }

            at = next;
        }

        at.Set(Last(path), value);
    }

    private static LensNode? Walk(LensNode record, MemberPath path, List<(LensNode, MemberPath.Step, LensNode)> way)
    {
        var at = record;
        for (var i = 0; i < path.Steps.Count - 1; i++)
        {
            if (Next(at, path.Steps[i]) is not { } next)
            {
                return null;
            }

            way.Add((at, path.Steps[i], next));
            at = next;
        }

        return at;
    }

    private static LensNode? Next(LensNode at, MemberPath.Step step) => at.Find(step.Name) switch
    {
        { Items: { } items } => items.Find(item => item.IsObject && step.Match.All(p => Text(item.Find(p.Key)) == p.Value)),
        { Members: not null } record when step.Match.Count == 0 => record,
        _ => null,
    };

    private static string? Text(LensNode? node) => node?.Text ?? node?.Literal;

    private RecordShape? Find(RecordShape record, MemberPath path, LensBinder binder)
    {
        var at = record;
        foreach (var step in path.Steps.Take(path.Steps.Count - 1))
        {
            if (!IsFitting(at, step, binder))
            {
                return null;
            }

            if (binder.Split(at, step.Name) is not { } next)
            {
                binder.Report(Key, $"'{at}' has no record '{step.Name}'");
                return null;
            }

            at = next;
        }

        return at;
    }

    private int NewAt(RecordShape record)
    {
        var at = record;
        for (var i = 0; i < to.Steps.Count - 1; i++)
        {
            if (Inner(at.Find(to.Steps[i].Name)?.Shape) is not { } next)
            {
                return i;
            }

            at = next;
        }

        return to.Steps.Count - 1;
    }

    /// <summary>Of a list it must say which element; a record is one already.</summary>
    private bool IsFitting(RecordShape at, MemberPath.Step step, LensBinder binder)
    {
        var isList = at.Find(step.Name)?.Shape is ListShape;
        var literals = step.Match.Where(p => Inner(at.Find(step.Name)?.Shape)?.Find(p.Key)?.Shape is ScalarShape { BuiltIn: var type } && type.Kind() is JsonKind.Number or JsonKind.Boolean);
        _literals.UnionWith(literals.Select(p => (step, p.Key)));
        if (at.Find(step.Name) is null || isList == step.Match.Count > 0)
        {
            return true;
        }

        binder.Report(Key, isList ? $"'{at}.{step.Name}' is a list: say which element, '{step.Name}[member=value]'" : $"'{at}.{step.Name}' is no list, so it has no element '[…]'");
        return false;
    }

    private RecordShape? Make(RecordShape record, MemberPath path, LensBinder binder, bool isRequired)
    {
        var at = record;
        foreach (var step in path.Steps.Take(path.Steps.Count - 1))
        {
            if (!IsFitting(at, step, binder))
            {
                return null;
            }

            if (binder.Split(at, step.Name) is not { } next)
            {
                next = binder.Graph.NewRecord();
                next.Members.AddRange(step.Match.Select(p => new ShapeMember(p.Key, new ConstantShape(LensNode.OfText(p.Value)), true)));
                at.Members.Add(new ShapeMember(step.Name, step.Match.Count > 0 ? new ListShape(next, false) : next, isRequired));
            }

            at = next;
        }

        return at;
    }

    private static RecordShape? Inner(Shape? shape) => shape as RecordShape ?? (shape as ListShape)?.Element as RecordShape;

    private static string Last(MemberPath path) => path.Steps[path.Steps.Count - 1].Name;
}
