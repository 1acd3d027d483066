using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class LensCompiler
{
    /// <summary>A term as C# of the target's type.</summary>
    private string Expression(LensSource source, LensTerm term, Shape shape, TypeUse target)
    {
        switch (term)
        {
            case LensTerm.Constant constant when !target.IsList && !target.IsMap && target.Type is null or EnumModel or ScalarModel:
                return Literals.Expression(target, constant.Json);
            case LensTerm.RecordOf made when target is { IsList: false, IsMap: false, Type: RecordModel record } && shape is RecordShape inner:
                return Made(source, made, inner, record, target);
            case LensTerm.ListOf list when target.IsList && shape is ListShape { Element: var element }:
                return Listed(source, list.Item, new LensTerm.Element(), element, target);
            case LensTerm.Each { List: LensTerm.ListOf only } each when target.IsList && shape is ListShape { Element: var element }:
                return Listed(source, only.Item, each.Item, element, target);
            case LensTerm.Each each when target.IsList && shape is ListShape { Element: var element } && source.Find(each.List) is { Use.IsList: true } list:
                var x = Variable();
                return $"{Values}Map({list.Code}, doubt, static ({x}, doubt) => {Expression(source.With(new LensPlace(x, list.Use.Element)), each.Item, element, target.Element)})";
            case LensTerm.Where { Value: LensTerm.Constant constant } where when !target.IsList && !target.IsMap && target.Type is null or EnumModel or ScalarModel:
                return Absence(source, where.There) is { } absence
                    ? $"({absence} ? {(target.Multiplicity == Multiplicity.Optional ? "null" : Raise(target.Element))} : {Literals.Expression(target, constant.Json)})"
                    : Literals.Expression(target, constant.Json);
            case LensTerm.With with when target is { IsList: false, IsMap: false, Type: RecordModel record } && shape is RecordShape inner:
                return PutIn(source, with, inner, record, target);
            case LensTerm.Joined joined when target.IsList:
                return $"{Values}Concat<{TypeNames.Of(target.Element)}>({Expression(source, joined.First, shape, target)}, {Expression(source, joined.Second, shape, target)})";
            case LensTerm.Entries entries when target is { IsList: true, Type: RecordModel to } && shape is ListShape { Element: RecordShape inner }
                && source.Find(entries.Map) is { Use: { IsMap: true, Type: RecordModel of, Key: { Type: null, BuiltIn: BuiltIn.String } } } map:
                return $"{Values}Entries({map.Code}, doubt, {MethodFor(inner, of, to, hasKey: true)})";
            case LensTerm.ByKey keyed when target is { IsMap: true, Type: RecordModel to, Key: { Type: null, BuiltIn: BuiltIn.String } } && shape is MapShape { Value: RecordShape inner }
                && source.Find(keyed.List) is { Use: { IsList: true, Type: RecordModel of } } list && of.Fields.FirstOrDefault(f => f.Name == keyed.Key) is { Use: { IsList: false, IsMap: false, Type: null, BuiltIn: BuiltIn.String } } key:
                return $"{Values}ByKey({list.Code}, doubt, static x => x.{key.CSharpName}, {MethodFor(inner, of, to)})";
            case LensTerm.Evaluated:
                return Evaluated(Json(source, term), shape, target);
            case LensTerm.Tokens tokens when source.Find(tokens.Value) is { } place:
                return Optionally(place, target, (code, one) => Token(code, place.Use.Element, one, tokens));
            case LensTerm.Converted converted when source.Find(converted.Value) is { } place:
                return Optionally(place, target, (code, one) => Converted(code, converted, one));
            default:
                return source.Find(term) is { } found ? Value(found, shape, target) : Fail();
        }
    }

    private string Made(LensSource source, LensTerm.RecordOf made, RecordShape shape, RecordModel record, TypeUse target)
    {
        var members = new List<string>();
        foreach (var field in record.Fields)
        {
            var member = made.Members.FirstOrDefault(m => m.Key == field.Name).Value;
            if (member is not null && shape.Find(field.Name) is { } known)
            {
                members.Add($"{field.CSharpName} = {Expression(source, member, known.Shape, field.Use)}");
            }
            else
            {
                _fails |= field.IsRequired && field.DefaultJson is null && field.ConstJson is null;
            }
        }

        var code = $"new {TypeNames.Of(record)} {{ {string.Join(", ", members)} }}";
        var absence = Absence(source, made);
        return absence is null ? code : $"({absence} ? {(target.Multiplicity == Multiplicity.Optional ? "null" : Raise(target.Element))} : {code})";
    }

    /// <summary>A record with a member from elsewhere: the record as it is, or one made for it.</summary>
    private string PutIn(LensSource source, LensTerm.With with, RecordShape shape, RecordModel record, TypeUse target)
    {
        if (source.Find(with.Record) is not { Use: { IsList: false, IsMap: false, Type: RecordModel from } } held || record.Fields.FirstOrDefault(f => f.Name == with.Name) is not { } field || shape.Find(with.Name) is not { } member)
        {
            return Fail();
        }

        string Member() => $"{field.CSharpName} = {Expression(source, with.Value, member.Shape, field.Use)}";
        var x = held.MayBeAbsent ? Variable() : held.Code;
        var y = Variable();
        var put = $"({MethodFor(shape, from, record)}({x}, doubt) is {{ }} {y} ? {y} with {{ {Member()} }} : {Raise(target.Element)})";
        if (!held.MayBeAbsent)
        {
            return put;
        }

        var made = record.Fields.Any(f => f != field && f.IsRequired && f.DefaultJson is null && f.ConstJson is null) ? Raise(target.Element) : $"new {TypeNames.Of(record)} {{ {Member()} }}";
        var none = target.Multiplicity == Multiplicity.Optional ? "null" : Raise(target.Element);
        return $"({held.Code} is {{ }} {x} ? {put} : {(Absence(source, with.Value) is { } absence ? $"{absence} ? {none} : {made}" : made)})";
    }

    /// <summary>A list of one, or of none where that is absent.</summary>
    private string Listed(LensSource source, LensTerm term, LensTerm item, Shape shape, TypeUse target)
    {
        if (item is LensTerm.Element && source.Find(term) is null)
        {
            var made = Expression(source, term, shape, target.Element);
            return Absence(source, term) is { } absence ? $"({absence} ? [] : [{made}])" : $"[{made}]";
        }

        if (source.Find(term) is not { } place || place.Use.IsList || place.Use.IsMap)
        {
            return Fail();
        }

        var x = place.MayBeAbsent ? Variable() : place.Code;
        var element = Expression(source.With(new LensPlace(x, place.Use.Element)), item, shape, target.Element);
        return place.MayBeAbsent ? $"{place.Code} is {{ }} {x} ? [{element}] : []" : $"[{element}]";
    }

    private string Value(LensPlace place, Shape shape, TypeUse target)
    {
        var use = place.Use;
        if (!use.IsList && !use.IsMap && use.Type is ListModel named)
        {
            return place.MayBeAbsent ? Fail() : Value(new LensPlace(place.Code, named.Use), shape, target);
        }

        if (!target.IsList && !target.IsMap && target.Type is ListModel list)
        {
            return target.Multiplicity == Multiplicity.Optional ? Fail() : Value(place, shape, list.Use);
        }

        if (use.IsList != target.IsList || use.IsMap != target.IsMap)
        {
            return Fail();
        }

        if (TypeNames.Of(use) == TypeNames.Of(target) && !_trace.IsTouched(shape))
        {
            return !place.MayBeAbsent || target.Multiplicity == Multiplicity.Optional ? place.Code : $"{place.Code} ?? {Raise(target.Element)}";
        }

        var x = Variable();
        if (use.IsList && shape is ListShape elements)
        {
            return $"{Values}Map({place.Code}, doubt, static ({x}, doubt) => {Value(new LensPlace(x, use.Element), elements.Element, target.Element)})";
        }

        if (use.IsMap)
        {
            return shape is MapShape entries && TypeNames.Of(use.Key!) == TypeNames.Of(target.Key!)
                ? $"{Values}Map({place.Code}, doubt, static ({x}, doubt) => {Value(new LensPlace(x, use.Element), entries.Value, target.Element)})"
                : Fail();
        }

        return Optionally(place, target, (code, one) => One(code, use.Element, shape, one));
    }

    private string Optionally(LensPlace place, TypeUse target, Func<string, TypeUse, string> convert)
    {
        if (!place.MayBeAbsent)
        {
            return convert(place.Code, target.Element);
        }

        var x = Variable();
        var absent = target.Multiplicity == Multiplicity.Optional ? "null" : Raise(target.Element);
        return $"({place.Code} is {{ }} {x} ? {convert(x, target.Element)} : {absent})";
    }

    private string One(string code, TypeUse use, Shape shape, TypeUse target)
    {
        switch (use.Type, target.Type)
        {
            case (RecordModel from, RecordModel to) when shape is RecordShape record:
                return $"{MethodFor(record, from, to)}({code}, doubt)";
            case (EnumModel, EnumModel):
            case (EnumModel, null) when target.BuiltIn == BuiltIn.String:
            case (null, EnumModel { IsOpen: true }) when use.BuiltIn == BuiltIn.String:
                return Token(code, use, target, null);
            case (ScalarModel scalar, _) when target.Type is null && target.BuiltIn == scalar.BuiltIn:
                return code + ".Value";
            case (_, ScalarModel { BuiltIn: BuiltIn.String }) when use.Type is ScalarModel { BuiltIn: BuiltIn.String } || use is { Type: null, BuiltIn: BuiltIn.String }:
                var x = Variable();
                return $"({TypeNames.Of(target)}.TryParse({(use.Type is null ? code : code + ".Value")}, null, out var {x}) ? {x} : {Raise(target)})";
            case (null, null) when use.BuiltIn == BuiltIn.Integer && target.BuiltIn == BuiltIn.Decimal:
                return code;
            default:
                return use.Type is null && target.Type is null && use.BuiltIn == target.BuiltIn ? code : Fail();
        }
    }

    /// <summary>By the text that both have; in doubt where the other has another, or none.</summary>
    private string Converted(string code, LensTerm.Converted converted, TypeUse target)
    {
        if (target.Type is not null || target.BuiltIn != converted.To)
        {
            return Fail();
        }

        var text = converted.From switch
        {
            BuiltIn.String => code,
            BuiltIn.Integer or BuiltIn.Date or BuiltIn.Timestamp => $"{Scalars}TextOf({code})",
            BuiltIn.PartialDate or BuiltIn.Language => code + ".ToString()",
            _ => Fail(),
        };
        return converted.To switch
        {
            BuiltIn.String => text,
            BuiltIn.Integer or BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.PartialDate => $"{Scalars}{converted.To}Of({text}, doubt)",
            _ => Fail(),
        };
    }
}
