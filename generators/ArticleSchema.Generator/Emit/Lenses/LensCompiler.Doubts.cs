using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class LensCompiler
{
    /// <summary>The C# condition under which something has to be set aside.</summary>
    private string Doubt(LensSource source, LensDoubt doubt)
    {
        switch (doubt)
        {
            case LensDoubt.Absent absent:
                return Presence(source, absent.Term);
            case LensDoubt.Is @is when source.Find(@is.Term) is { } place:
                return Differs(place, @is.Json);
            case LensDoubt.AtMostOne { List: LensTerm.ListOf }:
                return "false";
            case LensDoubt.AtMostOne single when source.Find(single.List) is { } list:
                return $"{list.Code}.Count > 1";
            case LensDoubt.Only only when source.Find(only.Record) is { Use.Type: RecordModel record } place:
                var inner = Variable();
                return place.MayBeAbsent ? $"({place.Code} is {{ }} {inner} && ({HasOther(record, only.Members, inner)}))" : HasOther(record, only.Members, place.Code);
            case LensDoubt.EachOnly each when source.Find(each.List) is { Use: { IsList: true, Type: RecordModel element } } list:
                var item = Variable();
                return $"{Values}Any({list.Code}, static {item} => {HasOther(element, [each.Member], item)})";
            case LensDoubt.NotBare bare when source.Find(bare.Record) is { Use.Type: RecordModel record } place:
                var x = Variable();
                return $"({Presence(source, bare.Value)} && {place.Code} is {{ }} {x} && {IsBare(record, x)})";
            case LensDoubt.Same same:
                return $"{Json(source, same.First)} != {Json(source, same.Second)}";
            case LensDoubt.SameWhereThere same:
                return $"({Presence(source, same.Term)} && {Json(source, same.Term)} != {Json(source, same.Value)})";
            case LensDoubt.ThereWith with:
                return Absence(source, with.First) is { } missing ? $"({missing} && {Presence(source, with.Second)})" : "false";
            case LensDoubt.Other other:
                return $"({Presence(source, other.First)} && {Json(source, other.First)} == {Json(source, other.Second)})";
            default:
                return ToldDoubt(source, doubt);
        }
    }

    /// <summary>Of the element of a list that is told by its members.</summary>
    private string ToldDoubt(LensSource source, LensDoubt doubt)
    {
        switch (doubt)
        {
            case LensDoubt.NoneTold none:
                return Absence(source, none.UnlessThere) is { } absence ? $"({absence} && {AnyTold(source, none.Element)})" : "false";
            case LensDoubt.EachTold told when source.Find(told.Element.List) is { Use: { IsList: true, Type: RecordModel type } } list:
                var one = Variable();
                return $"{Values}Any({list.Code}, static {one} => !({IsTold(type, told.Element, one)}) || {HasOther(type, told.Element.Names, one)})";
            case LensDoubt.FirstTold told when source.Find(told.Element.List) is { Use: { IsList: true, Type: RecordModel type } } list:
                return $"({FirstIsTold(source, told.Element)} ? {HasOther(type, told.Element.Names, list.Code + "[0]")} : {AnyTold(source, told.Element)})";
            default:
                return MatchDoubt(source, doubt);
        }
    }

    private static string IsBare(RecordModel record, string code)
    {
        var absences = record.Fields.Select(f => Absence(LensSource.Field(f, code, false))).ToList();
        return absences.Contains(null) ? "false" : string.Join(" && ", absences.Append(HasUnknown(record) ? code + ".Unknown.Count == 0" : "true"));
    }

    /// <summary>Whether a record has other members than these, or none of them.</summary>
    private static string HasOther(RecordModel record, IReadOnlyList<string> names, string code)
    {
        var found = new List<string> { HasMore(record, names, code) };
        found.Remove("false");

        var own = record.Fields.Where(f => names.Contains(f.Name)).Select(f => Absence(LensSource.Field(f, code, false))).ToList();
        if (!own.Contains(null))
        {
            found.Add(own.Count == 0 ? "true" : $"({string.Join(" && ", own)})");
        }

        return found.Count == 0 ? "false" : string.Join(" || ", found);
    }

    private string Presence(LensSource source, LensTerm term) => Absence(source, term) switch
    {
        null => "true",
        "true" => "false",
        var absence => $"!({absence})",
    };

    private static string Presence(LensPlace place) => Absence(place) is { } absence ? $"!({absence})" : "true";

    /// <summary>Whether a term gives nothing; <see langword="null"/> where it always gives something.</summary>
    private string? Absence(LensSource source, LensTerm term)
    {
        switch (term)
        {
            case LensTerm.Constant:
                return null;
            case LensTerm.Held held:
                return Absence(source, held.Value);
            case MapTerm.Unknown when IsNothing(source, term):
                return "true";
            case MapTerm.Prefixed prefixed when source.Find(prefixed.Map) is { } map:
                return IsNothing(source, prefixed.Map) ? "true" : $"!{Members}AnyPrefixed({map.Code}, {CSharp.Literal(prefixed.Prefix)})";
            case MapTerm.WithEntry entry:
                return (Absence(source, entry.Map), Absence(source, entry.Value)) is ({ } noMap, { } noValue) ? $"{noMap} && {noValue}" : null;
            case LensTerm.PutInto put:
                var all = put.In.SelectMany(m => m.Members).Select(m => Absence(source, m.Value)).Append(put.List is null ? "true" : Absence(source, put.List)).ToList();
                return all.Contains(null) ? null : string.Join(" && ", all);
            case LensTerm.Evaluated:
                return Json(source, term) + " is null";
            case LensTerm.Where where:
                return Absence(source, where.There);
            case LensTerm.With with:
                return (Absence(source, with.Record), Absence(source, with.Value)) is ({ } none, { } nothing) ? $"{none} && {nothing}" : null;
            case LensTerm.Joined joined:
                return (Absence(source, joined.First), Absence(source, joined.Second)) is ({ } first, { } second) ? $"{first} && {second}" : null;
            case LensTerm.Entries entries:
                return Absence(source, entries.Map);
            case LensTerm.ByKey map:
                return Absence(source, map.List);
            case LensTerm.ListOf list:
                return Absence(source, list.Item);
            case LensTerm.Each each:
                return Absence(source, each.List);
            case LensTerm.Tokens tokens:
                return Absence(source, tokens.Value);
            case LensTerm.Converted converted:
                return Absence(source, converted.Value);
            case LensTerm.RecordOf record:
                var parts = record.Members.Select(m => Absence(source, m.Value)).ToList();
                return parts.Contains(null) ? null : string.Join(" && ", parts);
            default:
                return source.Find(term) is { } place ? Absence(place) : Fail();
        }
    }

    private static string? Absence(LensPlace place) => place.Use.Multiplicity switch
    {
        Multiplicity.Optional => $"{place.Code} is null",
        Multiplicity.One => null,
        _ => $"{place.Code}.Count == 0",
    };

    private string Differs(LensPlace place, string json)
    {
        var one = place.Use.Element;
        var code = place.Code;
        var x = Variable();
        var text = CSharp.Literal(Literals.Unquote(json));
        var differs = one switch
        {
            { Type: null, BuiltIn: BuiltIn.Boolean or BuiltIn.Integer } when json[0] == '"' => Fail(),
            { Type: null, BuiltIn: BuiltIn.String or BuiltIn.Boolean or BuiltIn.Integer } => $"{x} != {Literals.Expression(one, json)}",
            { Type: null, BuiltIn: BuiltIn.Language } => $"{x}.ToString() != {text}",
            { Type: ScalarModel { BuiltIn: BuiltIn.String } } => $"{x}.Value != {text}",
            { Type: EnumModel { IsOpen: false } closed } when closed.Tokens.All(t => t.Token != Literals.Unquote(json)) => "true",
            { Type: EnumModel { IsOpen: true } } => $"{x}.Value != {text}",
            { Type: EnumModel } => $"{x} != {Literals.Expression(one, json)}",
            _ => Fail(),
        };
        return place.Use.IsList || place.Use.IsMap ? Fail() : $"({code} is {(place.MayBeAbsent ? "{ }" : "var")} {x} && {differs})";
    }
}
