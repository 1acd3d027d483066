using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// <c>overflow: additionalProperties</c>: what no member knows goes into this map. What stood there before, and what the newer side itself does
/// not know, is noted: the way back must tell them apart.
/// </summary>
internal sealed class Overflow(string bag) : LensOperation
{
    private const string Own = "!";
    private const string Unknown = "?";

    private readonly HashSet<int> _open = [];

    public override LossyWays Lossy => LossyWays.Both;

    public override bool MakesUnknown => true;

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var known = record.Take(bag);
        if (isUp)
        {
            if (known is not null)
            {
                record.Doubts.Add(new LensDoubt.Absent(known));
            }

            record.Set(bag, record.Others ?? known);
            record.Others = null;
            return true;
        }

        if (record.Others is { } others)
        {
            record.Doubts.Add(new LensDoubt.Absent(others));
        }

        if (_open.Contains(record.Id))
        {
            record.Others = known;
        }
        else
        {
            record.Doubts.Add(new LensDoubt.Absent(known!));
            record.Others = null;
        }

        // Where the older side has the map, it is empty.
        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (record.IsOpen)
        {
            _open.Add(record.Id);
        }

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
        var unknown = Names(run.Take(bag + Unknown));
        var entries = record.Take(bag)?.Members ?? [];
        if (entries.Count > 0)
        {
            PutNames(bag + Own, entries, run);
        }

        var moved = record.Members!.Where(m => m.IsUnknown && !unknown.Contains(m.Name)).ToList();
        record.Members!.RemoveAll(moved.Contains);
        var left = moved.Where(m => entries.Exists(e => e.Name == m.Name)).ToList();
        entries.AddRange(moved.Except(left).Select(static m => m with { IsUnknown = false }));
        Restore(entries, run, isUnknown: false);
        PutLeft(left, run);
        SetBag(record, entries);
    }

    public override void Down(LensNode record, LensRun run)
    {
        var own = Names(run.Take(bag + Own));
        var unknown = record.Members!.Where(static m => m.IsUnknown).ToList();
        if (unknown.Count > 0)
        {
            PutNames(bag + Unknown, unknown, run);
        }

        var entries = record.Take(bag)?.Members ?? [];
        var kept = entries.Where(e => own.Contains(e.Name)).ToList();
        var left = new List<LensMember>();
        foreach (var entry in entries.Except(kept))
        {
            if (_open.Contains(run.RecordId) && !record.Members!.Exists(m => m.IsUnknown && m.Name == entry.Name))
            {
                record.Members!.Add(entry with { IsUnknown = true });
            }
            else
            {
                left.Add(entry);
            }
        }

        Restore(record.Members!, run, isUnknown: true);
        PutLeft(left, run);
        SetBag(record, kept);
    }

    private static List<string?> Names(LensNode? kept) => kept?.Items?.ConvertAll(static n => n.Text) ?? [];

    private static void PutNames(string at, List<LensMember> members, LensRun run) => run.Put(at, LensNode.Array(members.Select(static m => LensNode.OfText(m.Name))));

    /// <summary>What had no place on the other side beside its namesake.</summary>
    private void Restore(List<LensMember> members, LensRun run, bool isUnknown)
    {
        foreach (var member in run.Take(bag)?.Members ?? [])
        {
            if (members.Exists(m => m.Name == member.Name && m.IsUnknown == isUnknown))
            {
                run.Lose(bag + "/" + JsonPointer.Escape(member.Name), member.Value);
            }
            else
            {
                members.Add(member with { IsUnknown = isUnknown });
            }
        }
    }

    private void PutLeft(List<LensMember> left, LensRun run)
    {
        if (left.Count > 0)
        {
            var aside = LensNode.Object();
            aside.Members!.AddRange(left);
            run.Put(bag, aside);
        }
    }

    private void SetBag(LensNode record, List<LensMember> entries)
    {
        if (entries.Count > 0)
        {
            var made = LensNode.Object();
            made.Members!.AddRange(entries);
            record.Set(bag, made);
        }
    }
}
