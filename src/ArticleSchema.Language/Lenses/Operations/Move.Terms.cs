namespace ArticleSchema.Language.Lenses;

/// <content>In terms: from a member of the record, or of a record that it holds, to another.</content>
internal sealed partial class Move
{
    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var (source, target) = isUp ? (from, to) : (to, from);
        return IsSimple(source) && IsSimple(target) && TakeOut(record, shape, source, isNew: !isUp && _toNew == 0) is { } value && PutIn(record, shape, target, value);
    }

    private static bool IsSimple(MemberPath path) => path.Steps.Count <= 2 && !HasChoice(path);

    private static LensTerm? TakeOut(RecordTerms record, RecordShape shape, MemberPath path, bool isNew)
    {
        var held = record.Take(path.Steps[0].Name);
        if (path.Steps.Count == 1 || held is null)
        {
            return held;
        }

        if (isNew)
        {
            record.Doubts.Add(new LensDoubt.Only(held, [Last(path)]));
        }
        else if (Held(record, shape, path) is { } inner)
        {
            inner.Take(Last(path));
            record.Set(path.Steps[0].Name, new LensTerm.Without(held, Last(path)));
        }
        else
        {
            return null;
        }

        return new LensTerm.Part(held, Last(path));
    }

    private static bool PutIn(RecordTerms record, RecordShape shape, MemberPath path, LensTerm value)
    {
        var owner = path.Steps[0].Name;
        switch (path.Steps.Count == 1 ? null : record.Find(owner) ?? new LensTerm.RecordOf([]))
        {
            case null:
                record.Set(owner, value);
                return true;
            case LensTerm.RecordOf made:
                record.Set(owner, new LensTerm.RecordOf([.. made.Members, new(Last(path), value)]));
                return true;
            case var held when Held(record, shape, path) is not null:
                record.Doubts.Add(new LensDoubt.NotBare(held, value));
                record.Set(owner, new LensTerm.With(held, Last(path), value));
                return true;
            default:
                return false;
        }
    }

    private static RecordTerms? Held(RecordTerms record, RecordShape shape, MemberPath path) =>
        shape.Find(path.Steps[0].Name)?.Shape is RecordShape inner ? record.Inner(inner, path.Steps[0].Name) : null;
}
