using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <content>The one element of several that is told by its members.</content>
internal sealed partial class LensCompiler
{
    /// <summary>The variable that says which element of a list is the first that is told so; -1 for none.</summary>
    private string IndexOf(LensSource source, ToldElement told)
    {
        if (!_made.TryGetValue((typeof(LensTerm.Match), told), out var known))
        {
            var x = Variable();
            known = List(source, told.List) is var (list, record)
                ? new LensPlace(Declare($"{Values}IndexOf({list.Code}, static {x} => {IsTold(record, told, x)})"), new TypeUse(BuiltIn.Integer, Multiplicity.One))
                : null;
            _made[(typeof(LensTerm.Match), told)] = known;
        }

        return known?.Code ?? Fail();
    }

    private LensPlace? Match(LensSource source, LensTerm.Match match)
    {
        if (List(source, match.By.List) is not var (list, _))
        {
            return null;
        }

        var at = IndexOf(source, match.By);
        return new LensPlace(Declare($"{at} < 0 ? null : {list.Code}[{at}]"), LensSource.Optional(list.Use.Element));
    }

    /// <summary>The variable that says whether the element has nothing left.</summary>
    private string IsEmptied(LensSource source, MatchedElement match)
    {
        if (!_made.TryGetValue((typeof(LensTerm.TakenOut), match), out var known))
        {
            known = List(source, match.By.List) is var (list, record) ? new LensPlace(Declare(Emptied(source, match, list, record)), new TypeUse(BuiltIn.Boolean, Multiplicity.One)) : null;
            _made[(typeof(LensTerm.TakenOut), match)] = known;
        }

        return known?.Code ?? Fail();
    }

    private string Emptied(LensSource source, MatchedElement match, LensPlace list, RecordModel record)
    {
        var at = IndexOf(source, match.By);
        var x = Variable();
        var taken = match.Members.Select(m => Field(record, m.Key, x) is { } place ? Presence(place) : Fail());
        return $"{at} >= 0 && {list.Code}[{at}] is var {x} && ({string.Join(" || ", taken)}) && !({HasMore(record, [.. match.By.Names, .. match.Members.Select(m => m.Key)], x)})";
    }

    private LensPlace? TakenOut(LensSource source, LensTerm.TakenOut taken) =>
        List(source, taken.List) is var (list, _) ? list with { Code = $"{Values}WithoutLast({list.Code}, {AnyEmptied(source, taken)})" } : null;

    private string AnyEmptied(LensSource source, LensTerm.TakenOut taken) => string.Join(" || ", taken.Out.Select(m => IsEmptied(source, m)));

    /// <summary>Of elements that are told by their members.</summary>
    private string MatchDoubt(LensSource source, LensDoubt doubt)
    {
        switch (doubt)
        {
            case LensDoubt.MatchNotBare bare when List(source, bare.Element.List) is var (list, record):
                var at = IndexOf(source, bare.Element);
                return $"({at} >= 0 && {Presence(source, bare.Value)} && !({HasMore(record, bare.Element.Names, $"{list.Code}[{at}]")}))";
            case LensDoubt.OnlyMatchHas only when List(source, only.Element.List) is var (list, record):
                var x = Variable();
                return $"{Values}AnyBut({list.Code}, {IndexOf(source, only.Element)}, static {x} => {(Field(record, only.Member, x) is { } place ? Presence(place) : Fail())})";
            case LensDoubt.OtherMatch other:
                return $"({IndexOf(source, other.First)} >= 0 && {IndexOf(source, other.First)} == {IndexOf(source, other.Second)})";
            case LensDoubt.LastIfTaken { List: var taken } when List(source, taken.List) is var (list, _):
                return string.Join(" || ", taken.Out.Select(m => $"({IsEmptied(source, m)} && {IndexOf(source, m.By)} < {list.Code}.Count - 1)"));
            case LensDoubt.NoneLeft { List: var taken } when List(source, taken.List) is var (list, _):
                return $"{list.Code}.Count > ({AnyEmptied(source, taken)} ? 1 : 0)";
            case LensDoubt.EachKeyed keyed when List(source, keyed.List) is var (list, record) && Field(record, keyed.Key, "x") is { } key && Field(record, keyed.Value, "x") is { } value:
                var lacks = new[] { Absence(key), Absence(value) }.OfType<string>().Append(HasMore(record, [keyed.Key, keyed.Value], "x"));
                var known = string.Join(", ", keyed.Known.Select(CSharp.Literal));
                return $"({Values}Any({list.Code}, static x => {string.Join(" || ", lacks)}) || !{Values}AreKeyed({list.Code}, static x => {TextOf(key)}, [{known}], {(keyed.TakesMore ? "true" : "false")}))";
            case LensDoubt.NonePrefixed none when source.Find(none.Map) is { } map:
                return IsNothing(source, none.Map) ? "false" : $"{Members}AnyPrefixed({map.Code}, {CSharp.Literal(none.Prefix)})";
            default:
                return Fail();
        }
    }

    /// <summary>A list with members put into its elements, or with elements made of them.</summary>
    private string PutInto(LensSource source, LensTerm.PutInto put, RecordShape shape, TypeUse target)
    {
        if (!source.IsWhole || target.Type is not RecordModel record || (put.List is not null && _trace.Find(shape.Id) is null))
        {
            return Fail();
        }

        var made = put.List is null ? "[]" : Expression(source, put.List, new ListShape(shape, false), target);
        foreach (var match in put.In)
        {
            var list = Declare(put.List is null && match == put.In[0] ? $"({TypeNames.Of(target)}){made}" : made);
            made = PutInto(source, list, put.List is not null, match, shape, record);
        }

        return made;
    }

    private string PutInto(LensSource source, string list, bool isThere, MatchedElement match, RecordShape shape, RecordModel record)
    {
        var inner = isThere ? _trace.Find(shape.Id) : null;
        List<string> Assigned(IEnumerable<(string? Name, LensTerm Value)> members) =>
        [
            .. members.Select(m => m.Name is { } name && record.Fields.FirstOrDefault(f => f.Name == name) is { } field && shape.Find(name) is { } known
                ? $"{field.CSharpName} = {Expression(source, m.Value, known.Shape, field.Use)}"
                : Fail()),
        ];
        var told = match.By.With.Select(w => (isThere ? inner!.NameOf(new LensTerm.Member(w.Key)) : w.Key, (LensTerm)new LensTerm.Constant(w.Value))).ToList();
        var given = match.Members.Select(m => (isThere ? inner!.NameOf(new LensTerm.Given(m.Value)) : m.Key, m.Value)).ToList();
        var absences = match.Members.Select(m => Absence(source, m.Value)).ToList();
        var needs = record.Fields.Any(f => f.IsRequired && f.ConstJson is null && !told.Concat(given).Any(m => m.Item1 == f.Name));
        var @new = needs ? Raise(new TypeUse(record, Multiplicity.One)) : $"new {TypeNames.Of(record)} {{ {string.Join(", ", Assigned([.. told, .. given]))} }}";
        var present = absences.Contains(null) ? "true" : $"!({string.Join(" && ", absences)})";
        var at = isThere ? IndexOf(source, match.By) : "-1";
        var x = Variable();
        var none = Raise(new TypeUse(record, Multiplicity.One));
        var changed = isThere ? $"{at} < 0 ? {@new} : {list}[{at}] is {{ }} {x} ? {x} with {{ {string.Join(", ", Assigned(given))} }} : {none}" : @new;
        return $"({present} ? {Values}Put({list}, {at}, {changed}) : {list})";
    }

    private static (LensPlace List, RecordModel Record)? List(LensSource source, LensTerm term) =>
        source.Find(term) is { Use: { IsList: true, Type: RecordModel record } } list ? (list, record) : null;

    /// <summary>Whether a record has other members than these.</summary>
    private static string HasMore(RecordModel record, IReadOnlyList<string> names, string code)
    {
        var found = record.Fields.Where(f => !names.Contains(f.Name)).Select(f => Presence(LensSource.Field(f, code, false))).ToList();
        if (HasUnknown(record))
        {
            found.Add(code + ".Unknown.Count > 0");
        }

        return found.Count == 0 ? "false" : string.Join(" || ", found);
    }
}
