namespace ArticleSchema.Language.Lenses;

/// <content>In terms: from a member of the record, of a record that it holds, or of an element that is told by its members, to another.</content>
internal sealed partial class Move
{
    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        var (source, target) = isUp ? (from, to) : (to, from);
        return IsSimple(source) && IsSimple(target) && TakeOut(record, shape, source, isNew: !isUp && _toNew == 0) is { } value && PutIn(record, shape, target, value);
    }

    private static bool IsSimple(MemberPath path) => path.Steps.Count <= 2;

    private static LensTerm? TakeOut(RecordTerms record, RecordShape shape, MemberPath path, bool isNew)
    {
        if (HasChoice(path))
        {
            return TakeOutOfMatch(record, shape, path, isNew);
        }

        var inner = path.Steps.Count == 1 || isNew ? null : Held(record, shape, path);
        var held = Bare(record.Take(path.Steps[0].Name));
        if (path.Steps.Count == 1 || held is null)
        {
            return held;
        }

        if (isNew)
        {
            record.Doubts.Add(new LensDoubt.Only(held, [Last(path)]));
        }
        else if (inner is not null)
        {
            inner.Take(Last(path));
            record.Set(path.Steps[0].Name, RecordTerms.Holding(new LensTerm.Without(held, Last(path)), inner));
        }
        else
        {
            return null;
        }

        return new LensTerm.Part(held, Last(path));
    }

    private static LensTerm.Part? TakeOutOfMatch(RecordTerms record, RecordShape shape, MemberPath path, bool isNew)
    {
        var held = Bare(record.Find(path.Steps[0].Name));
        var (list, taken) = held is LensTerm.TakenOut outer ? (outer.List, outer.Out) : (held!, []);
        // Where the list goes as a whole, what its elements become is nobody's business.
        if ((isNew ? Here(record, shape, path) : Held(record, shape, path)) is not { } inner || NameOf(inner, Last(path)) is not { } name || Told(list, path, n => NameOf(inner, n)) is not { } told)
        {
            return null;
        }

        inner.Take(Last(path));
        record.Doubts.Add(new LensDoubt.OnlyMatchHas(told, name));
        record.Doubts.AddRange(taken.Where(m => !m.IsSame(told)).Select(m => new LensDoubt.OtherMatch(m.By, told)));
        var value = new LensTerm.Part(new LensTerm.Match(told), name);
        var left = new LensTerm.TakenOut(list, With(taken, told, name, value));
        record.Doubts.Add(isNew ? new LensDoubt.NoneLeft(left) : new LensDoubt.LastIfTaken(left));
        record.Set(path.Steps[0].Name, isNew ? null : RecordTerms.Holding(left, inner));
        return value;
    }

    private static bool PutIn(RecordTerms record, RecordShape shape, MemberPath path, LensTerm value)
    {
        if (HasChoice(path))
        {
            return PutIntoMatch(record, shape, path, value);
        }

        var owner = path.Steps[0].Name;
        switch (path.Steps.Count == 1 ? null : Bare(record.Find(owner)) ?? new LensTerm.RecordOf([]))
        {
            case null:
                record.Set(owner, value);
                return true;
            case LensTerm.RecordOf made:
                record.Set(owner, new LensTerm.RecordOf([.. made.Members, new(Last(path), value)]));
                return true;
            case var held when Held(record, shape, path) is { } inner:
                record.Doubts.Add(new LensDoubt.NotBare(held, value));
                record.Set(owner, RecordTerms.Holding(new LensTerm.With(held, Last(path), value), inner));
                return true;
            default:
                return false;
        }
    }

    private static bool PutIntoMatch(RecordTerms record, RecordShape shape, MemberPath path, LensTerm value)
    {
        var owner = path.Steps[0].Name;
        var held = Bare(record.Find(owner));
        var (list, given) = held is LensTerm.PutInto outer ? (outer.List, outer.In) : (held, []);
        var inner = list is null ? null : Held(record, shape, path);
        // What one of them would make must not be what another looks for.
        if ((list is not null && inner is null) || Told(list, path, name => inner is null ? name : NameOf(inner, name)) is not { } told || given.Any(m => !m.IsSame(told) && m.Covers(told)))
        {
            return false;
        }

        if (list is not null)
        {
            record.Doubts.Add(new LensDoubt.MatchNotBare(told, value));
            inner!.Set(Last(path), new LensTerm.Given(value));
        }

        var put = new LensTerm.PutInto(list, With(given, told, Last(path), value));
        record.Set(owner, inner is null ? put : RecordTerms.Holding(put, inner));
        return true;
    }

    private static IReadOnlyList<MatchedElement> With(IReadOnlyList<MatchedElement> matches, ToldElement told, string name, LensTerm value) => matches.Any(m => m.IsSame(told))
        ? [.. matches.Select(m => m.IsSame(told) ? m.And(name, value) : m)]
        : [.. matches, new MatchedElement(told, [new(name, value)])];

    /// <summary>The element by the names that its members began with; <see langword="null"/> where they are not what they were.</summary>
    private static ToldElement? Told(LensTerm? list, MemberPath path, Func<string, string?> nameOf)
    {
        var match = path.Steps[0].Match.Select(p => (Name: nameOf(p.Key), p.Value)).ToList();
        return match.Exists(static p => p.Name is null)
            ? null
            : new ToldElement(list ?? new LensTerm.Constant("[]"), null, [.. match.Select(p => new KeyValuePair<string, string>(p.Name!, LensNode.OfText(p.Value).ToString()))]);
    }

    /// <summary>What a member was called that is still what it was.</summary>
    private static string? NameOf(RecordTerms record, string name) => record.Find(name) is LensTerm.Member member ? member.Name : null;

    private static LensTerm? Bare(LensTerm? term) => term is LensTerm.Held held ? held.Value : term;

    private static RecordTerms? Here(RecordTerms record, RecordShape shape, MemberPath path) =>
        Inner(shape.Find(path.Steps[0].Name)?.Shape) is { } inner ? record.Here(inner, path.Steps[0].Name) : null;

    private static RecordTerms? Held(RecordTerms record, RecordShape shape, MemberPath path) =>
        Inner(shape.Find(path.Steps[0].Name)?.Shape) is { } inner ? record.Inner(inner, path.Steps[0].Name) : null;
}
