using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <content>Maps, and the members that no field knows.</content>
internal sealed partial class LensCompiler
{
    private const string Members = TypeNames.Generated + "LensMembers.";

    private static readonly TypeUse s_anything = new(BuiltIn.Any, Multiplicity.Map, new TypeUse(BuiltIn.String, Multiplicity.One));

    /// <summary>A map that is made of another, or an entry of one.</summary>
    private LensPlace? MapPlace(LensSource source, MapTerm term)
    {
        switch (term)
        {
            case MapTerm.Unknown:
                return new LensPlace(HasUnknown(source.Type) ? $"{Members}Of(value.Unknown)" : $"default({TypeNames.Of(s_anything)})", s_anything);
            case MapTerm.Entry entry when TextMap(source, entry.Map) is { } map:
                var x = Variable();
                var one = TypeNames.Of(map.Use.Element) + "?";
                return new LensPlace(Declare($"{map.Code}.TryGetValue({CSharp.Literal(entry.Key)}, out var {x}) ? {x} : ({one})null"), LensSource.Optional(map.Use.Element));
            case MapTerm.WithoutEntry without when TextMap(source, without.Map) is { } map:
                return map with { Code = Declare($"{Members}Without({map.Code}, {CSharp.Literal(without.Key)})") };
            case MapTerm.WithoutPrefixed without when source.Find(without.Map) is { } map:
                return map with { Code = Declare($"{Members}WithoutPrefixed({map.Code}, {CSharp.Literal(without.Prefix)})") };
            case MapTerm.WithEntry with when TextMap(source, with.Map) is { Use.Type: null } map && source.Find(with.Value) is { } value:
                return map with { Code = Declare($"{Members}With({map.Code}, {CSharp.Literal(with.Key)}, {Value(value, new ComputedShape(), LensSource.Optional(map.Use.Element))})") };
            case MapTerm.WithElements with:
                return WithElements(source, with);
            default:
                return null;
        }
    }

    private LensPlace? WithElements(LensSource source, MapTerm.WithElements with)
    {
        if (source.Find(with.List) is not { Use: { IsList: true, Type: RecordModel record } } list || Field(record, with.Key, "x") is not { } key || Field(record, with.Value, "x") is not { } value)
        {
            return null;
        }

        var map = with.Map is null ? $"default({TypeNames.Of(s_anything)})" : source.Find(with.Map)?.Code ?? Fail();
        var but = string.Join(", ", with.But.Select(CSharp.Literal));
        return new LensPlace(
            Declare($"{Members}With({map}, {list.Code}, doubt, {CSharp.Literal(with.Prefix)}, [{but}], static x => {TextOf(key)}, static x => {JsonOrNothing(value)})"), s_anything);
    }

    private string Prefixed(LensSource source, MapTerm.Prefixed prefixed, RecordShape shape, TypeUse target)
    {
        if (source.Find(prefixed.Map) is not { } map)
        {
            return Fail();
        }

        var x = Variable();
        var one = new LensTerm.RecordOf([new(prefixed.Key, new LensTerm.EntryKey()), new(prefixed.Value, new LensTerm.Element())]);
        var made = Expression(source.With(new LensPlace(x, s_anything.Element)), one, shape, target.Element);
        return $"{Members}Prefixed({map.Code}, {CSharp.Literal(prefixed.Prefix)}, doubt, static (key, {x}, doubt) => {made})";
    }

    private string WithEntry(LensSource source, MapTerm.WithEntry with, MapShape shape, TypeUse target)
    {
        var map = Expression(source, with.Map, shape, target);
        if (target.Key is not { Type: null, BuiltIn: BuiltIn.String } || source.Find(with.Value) is not { } value)
        {
            return Fail();
        }

        return $"{Members}With({map}, {CSharp.Literal(with.Key)}, {Value(value, shape.Value, LensSource.Optional(target.Element))})";
    }

    private static LensPlace? TextMap(LensSource source, LensTerm term) =>
        source.Find(term) is { Use: { IsMap: true, Key: { Type: null, BuiltIn: BuiltIn.String } } } map ? map : null;

    private static bool HasUnknown(RecordModel record) => record.IsOpen && record.Rest is null;

    private static LensPlace? Field(RecordModel record, string name, string code) => record.Fields.FirstOrDefault(f => f.Name == name) is { } field ? LensSource.Field(field, code, false) : null;

    /// <summary>The text of a value, <c>null</c> where it is absent.</summary>
    private string TextOf(LensPlace place) => place.Use.IsList || place.Use.IsMap ? Fail() : place.Use.Element switch
    {
        { Type: null, BuiltIn: BuiltIn.String } => place.Code,
        { Type: EnumModel { IsOpen: true } or ScalarModel { BuiltIn: BuiltIn.String } } => $"{place.Code}{(place.MayBeAbsent ? "?." : ".")}Value",
        _ => Fail(),
    };

    /// <summary>What the record does not know becomes what the other does not know; a name that means something there is in doubt.</summary>
    private string? Others(LensSource source, RecordTerms terms, RecordModel to, List<string> doubts)
    {
        if (terms.Others is not { } others || IsNothing(source, others))
        {
            return null;
        }

        var map = source.Find(others) is { Use.IsMap: true } place ? place : null;
        if (map is null || map.Use.Key is not { Type: null, BuiltIn: BuiltIn.String })
        {
            return Fail();
        }

        if (!HasUnknown(to))
        {
            doubts.Add($"{map.Code}.Count > 0");
            return null;
        }

        var raw = map.Use.Element is { Type: null, BuiltIn: BuiltIn.Any } ? map.Code : $"{Members}Raw({map.Code}, doubt, static x => {JsonOrNothing(new LensPlace("x", map.Use.Element))})";
        return $"Unknown = {Members}Unknown({raw}, doubt, {Meanings(to)}),";
    }

    /// <summary>Names that mean something in a record: a member of them, and for prefixes all that begins so, would not stay unknown.</summary>
    private string Meanings(RecordModel record)
    {
        IEnumerable<string> names =
        [
            .. record.Fields.Where(f => !f.IsRest).SelectMany(f => f.AlsoRead.Append(f.Name).Append(f.JsonName).Append(f.AlsoWrite ?? f.Name)),
            .. record.Document?.Tag is { } tag ? [tag] : (string[])[],
            .. _unionTags,
        ];
        var prefixes = record.Fields.Select(f => f.Forms.Prefix).OfType<string>();
        return $"[{string.Join(", ", names.Distinct().Select(CSharp.Literal))}], [{string.Join(", ", prefixes.Select(CSharp.Literal))}]";
    }

    private static bool IsNothing(LensSource source, LensTerm others) => others is MapTerm.Unknown && !HasUnknown(source.Type);
}
