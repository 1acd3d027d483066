using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class LensCompiler
{
    private const string Scalars = TypeNames.Generated + "LensValue.";

    // Of the method that is being compiled: what stands before anything else, and what it is called.
    private readonly List<string> _fields = [];
    private readonly List<string> _statements = [];
    private readonly Dictionary<object, LensPlace?> _made = [];
    private readonly Dictionary<LensTerm, string> _json = [];

    /// <summary>What is made of members once, before anything is asked; <see langword="null"/> where C# cannot say it.</summary>
    private LensPlace? Made(LensSource source, LensTerm term)
    {
        if (!_made.TryGetValue(term, out var place))
        {
            place = term switch
            {
                LensTerm.Without without => Without(source, without),
                LensTerm.Or or => Or(source, or),
                LensTerm.Unless unless => Unless(source, unless),
                LensTerm.Told told when source.Find(told.By.List) is { Use.IsList: true } list =>
                    new LensPlace($"({FirstIsTold(source, told.By)} ? {list.Code}[0] : null)", LensSource.Optional(list.Use.Element)),
                LensTerm.WithoutTold told when source.Find(told.By.List) is { Use.IsList: true } list =>
                    list with { Code = $"{Values}Without({list.Code}, {FirstIsTold(source, told.By)})" },
                LensTerm.Match match => Match(source, match),
                LensTerm.TakenOut taken => TakenOut(source, taken),
                MapTerm map => MapPlace(source, map),
                LensTerm.CodePart part => CodePart(source, part),
                LensTerm.CodeWhole whole => CodeWhole(source, whole),
                _ => null,
            };
            _made[term] = place;
        }

        return place;
    }

    private LensPlace? Without(LensSource source, LensTerm.Without without)
    {
        if (source.Find(without.Record) is not { Use: { IsList: false, IsMap: false, Type: RecordModel record } use } place || record.Fields.FirstOrDefault(f => f.Name == without.Name) is not { } field)
        {
            return null;
        }

        var x = Variable();
        var isAll = Declare($"{place.Code} is {{ }} {x} && {Presence(LensSource.Field(field, x, false))} && !({HasOther(record, [field.Name], x)})");
        return new LensPlace($"({isAll} ? null : {place.Code})", LensSource.Optional(use));
    }

    private static LensPlace? Or(LensSource source, LensTerm.Or or) =>
        source.Find(or.First) is { Use: { IsList: false, IsMap: false } } first && source.Find(or.Second) is { } second && TypeNames.Of(first.Use) == TypeNames.Of(second.Use)
            ? first.MayBeAbsent ? new LensPlace($"({first.Code} ?? {second.Code})", second.Use) : first
            : null;

    private LensPlace? Unless(LensSource source, LensTerm.Unless unless) => source.Find(unless.Value) is { Use: { IsList: false, IsMap: false } } value
        ? new LensPlace($"({Json(source, unless.Value)} == {Json(source, unless.Same)} ? ({TypeNames.Of(value.Use)}?)null : {value.Code})", LensSource.Optional(value.Use))
        : null;

    /// <summary>The variable that says whether the first element of a list is told so.</summary>
    private string FirstIsTold(LensSource source, ToldElement told)
    {
        if (!_made.TryGetValue(told, out var known))
        {
            known = source.Find(told.List) is { Use: { IsList: true, Type: RecordModel record } } list
                ? new LensPlace(Declare($"{list.Code}.Count > 0 && {IsTold(record, told, list.Code + "[0]")}"), new TypeUse(BuiltIn.Boolean, Multiplicity.One))
                : null;
            _made[told] = known;
        }

        return known?.Code ?? Fail();
    }

    private string AnyTold(LensSource source, ToldElement told)
    {
        var x = Variable();
        return source.Find(told.List) is { Use: { IsList: true, Type: RecordModel record } } list ? $"{Values}Any({list.Code}, static {x} => {IsTold(record, told, x)})" : Fail();
    }

    private string IsTold(RecordModel record, ToldElement told, string code)
    {
        LensPlace? Member(string name) => record.Fields.FirstOrDefault(f => f.Name == name) is { } field ? LensSource.Field(field, code, false) : null;
        var all = told.With.Select(w => Member(w.Key) is not { } place ? Fail() : w.Value == "null" ? Absence(place) ?? "false" : $"{Presence(place)} && !{Differs(place, w.Value)}");
        return string.Join(" && ", told.Member is null ? all : all.Prepend(Member(told.Member) is { } member ? Presence(member) : Fail()));
    }

    private LensPlace? CodePart(LensSource source, LensTerm.CodePart part)
    {
        var code = _codes.First(c => c.Key == part.Code.CodeKey);
        var key = (part.Code, part.Whole);
        if (!_made.TryGetValue(key, out var known))
        {
            var x = Variable();
            known = source.Find(part.Whole) is { } whole && IsOf(whole, code.Whole)
                ? whole with { Code = Declare(whole.MayBeAbsent ? $"{whole.Code} is {{ }} {x} ? global::{code.Class}.Split({x}) : default" : $"global::{code.Class}.Split({whole.Code})") }
                : null;
            _made[key] = known;
        }

        var member = code.Parts[part.Index];
        return known is not null && TypeOf(member) is { } type ? new LensPlace(code.Parts.Count == 1 ? known.Code : $"{known.Code}.{member.Name}", new TypeUse(type, Multiplicity.Optional)) : null;
    }

    private LensPlace? CodeWhole(LensSource source, LensTerm.CodeWhole whole)
    {
        var code = _codes.First(c => c.Key == whole.Code.CodeKey);
        var parts = whole.Parts.Select(source.Find).ToList();
        if (TypeOf(code.Whole) is not { } type || parts.Where((p, i) => p is null || !IsOf(p, code.Parts[i])).Any())
        {
            return null;
        }

        var call = $"global::{code.Class}.Join({string.Join(", ", parts.Select(p => p!.Code))})";
        var absences = parts.Select(p => Absence(p!)).ToList();
        return new LensPlace(Declare(absences.Contains(null) ? call : $"{string.Join(" && ", absences)} ? null : {call}"), new TypeUse(type, Multiplicity.Optional));
    }

    private static bool IsOf(LensPlace place, LensMemberEmit member) =>
        place.Use is { IsList: false, IsMap: false, Type: null } && TypeOf(member) is not null && TypeNames.Of(place.Use.BuiltIn) == member.CSharpType;

    private static BuiltIn? TypeOf(LensMemberEmit member) => member.CSharpType switch
    {
        "string" => BuiltIn.String,
        "long" => BuiltIn.Integer,
        "bool" => BuiltIn.Boolean,
        "decimal" => BuiltIn.Decimal,
        _ => null,
    };

    private string Declare(string code)
    {
        var name = Variable();
        _statements.Add($"var {name} = {code};");
        return name;
    }
}
