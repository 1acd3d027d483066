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
            case LensTerm.Held held:
                return Expression(source, held.Value, Keyed(shape, held.Key), target);
            case LensTerm.Constant constant when !target.IsList && !target.IsMap && target.Type is null or EnumModel or ScalarModel:
                return Constant(target, constant);
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
                    ? $"({absence} ? {(target.Multiplicity == Multiplicity.Optional ? "null" : Raise(target.Element))} : {Constant(target, constant)})"
                    : Constant(target, constant);
            case LensTerm.With with when target is { IsList: false, IsMap: false, Type: RecordModel record } && shape is RecordShape inner:
                return PutIn(source, with, inner, record, target);
            case LensTerm.Joined joined when target.IsList:
                return $"{Values}Concat<{TypeNames.Of(target.Element)}>({Expression(source, joined.First, shape, target)}, {Expression(source, joined.Second, shape, target)})";
            case LensTerm.Entries entries when target is { IsList: true, Type: RecordModel to } && shape is ListShape { Element: RecordShape inner }:
                return Entries(source, entries, inner, to);
            case LensTerm.ByKey keyed when target is { IsMap: true, Type: RecordModel to } && shape is MapShape { Value: RecordShape inner }:
                return ByKey(source, keyed, inner, to, target.Key!);
            case LensTerm.PutInto put when target.IsList && shape is ListShape { Element: RecordShape inner }:
                return PutInto(source, put, inner, target);
            case MapTerm.Prefixed prefixed when target is { IsList: true, Type: RecordModel } && shape is ListShape { Element: RecordShape inner }:
                return IsNothing(source, prefixed.Map) ? "[]" : Prefixed(source, prefixed, inner, target);
            case MapTerm.WithEntry with when target.IsMap && shape is MapShape inner:
                return WithEntry(source, with, inner, target);
            case LensTerm.Evaluated:
                return Evaluated(Json(source, term), shape, target);
            case LensTerm.Tokens tokens when source.Find(tokens.Value) is { } place:
                return Optionally(place, target, (code, one) => Token(code, place.Use.Element, one, tokens));
            case LensTerm.Converted converted when source.Find(converted.Value) is { } place:
                return Optionally(place, target, (code, one) => one.Type is null && one.BuiltIn == converted.To ? Converted(code, converted.From, one) : Fail());
            default:
                return source.Find(term) is { } found ? Value(found, shape, target) : Fail();
        }
    }

    private string Entries(LensSource source, LensTerm.Entries entries, RecordShape shape, RecordModel to) => source.Find(entries.Map) is { Use: { IsMap: true, Type: RecordModel of } } map
        ? $"{Values}Entries({map.Code}, doubt, static key => {TextOf(new LensPlace("key", map.Use.Key!))}, {MethodFor(shape, of, to, hasKey: true)})"
        : Fail();

    private string ByKey(LensSource source, LensTerm.ByKey keyed, RecordShape shape, RecordModel to, TypeUse key) =>
        source.Find(keyed.List) is { Use: { IsList: true, Type: RecordModel of } } list && Field(of, keyed.Key, "x") is { } member
            ? $"{Values}ByKey({list.Code}, doubt, static x => {TextOf(member)}, static (key, doubt) => {One("key", new TypeUse(BuiltIn.String, Multiplicity.One), shape, key)}, {MethodFor(shape, of, to)})"
            : Fail();

    /// <summary>The shape of records that are not what others of their shape are.</summary>
    private static Shape Keyed(Shape shape, int key)
    {
        switch (shape)
        {
            case RecordShape record:
                var own = new RecordShape(key, record.Name, record.IsOpen) { Rest = record.Rest };
                own.Members.AddRange(record.Members);
                return own;
            case ListShape list:
                return new ListShape(Keyed(list.Element, key), list.IsNonEmpty);
            case MapShape map:
                return new MapShape(map.Key, Keyed(map.Value, key), map.IsNonEmpty);
            default:
                return shape;
        }
    }

    private static string Constant(TypeUse target, LensTerm.Constant constant) =>
        target.Type is EnumModel { IsOpen: false } closed && !closed.Tokens.Any(t => t.Token == Literals.Unquote(constant.Json) || t.AlsoRead.Contains(Literals.Unquote(constant.Json)))
            ? Raise(target)
            : Literals.Expression(target, constant.Json);

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
        var absent = target.Multiplicity == Multiplicity.Optional ? $"({TypeNames.Of(target.Element)}?)null" : Raise(target.Element);
        return $"({place.Code} is {{ }} {x} ? {convert(x, target.Element)} : {absent})";
    }

    private string One(string code, TypeUse use, Shape shape, TypeUse target)
    {
        switch (use.Type, target.Type)
        {
            case (RecordModel from, RecordModel to) when shape is RecordShape record:
                return $"{MethodFor(record, from, to)}({code}, doubt)";
            case (UnionModel from, UnionModel to) when shape is UnionShape union:
                return Union(code, from, union, to);
            case (not UnionModel, UnionModel to):
                return IntoUnion(code, use, shape, to);
            case (UnionModel from, not UnionModel) when shape is not UnionShape:
                return OutOfUnion(code, from, shape, target);
            case (null, _) when use.BuiltIn == BuiltIn.Any && target is not { Type: null, BuiltIn: BuiltIn.Any }:
                return Read(code, shape, target);
            case (not null, null) when target.BuiltIn == BuiltIn.Any:
            case (null, null) when target.BuiltIn == BuiltIn.Any && use.BuiltIn != BuiltIn.Any:
                return $"{Scalars}Raw({JsonOrNothing(new LensPlace(code, use))}, doubt)";
            case (EnumModel, EnumModel):
            case (EnumModel, null) when target.BuiltIn == BuiltIn.String:
            case (null, EnumModel) when use.BuiltIn == BuiltIn.String:
                return Token(code, use, target, null);
            case (ScalarModel scalar, _) when target.Type is null && target.BuiltIn == scalar.BuiltIn:
                return code + ".Value";
            case (_, ScalarModel { BuiltIn: BuiltIn.String }) when use.Type is ScalarModel { BuiltIn: BuiltIn.String } || use is { Type: null, BuiltIn: BuiltIn.String }:
                var x = Variable();
                return $"({TypeNames.Of(target)}.TryParse({(use.Type is null ? code : code + ".Value")}, null, out var {x}) ? {x} : {Raise(target)})";
            case (null, null) when use.BuiltIn == target.BuiltIn:
                return code;
            case (null, null) when use.BuiltIn.Kind() == target.BuiltIn.Kind():
                return Converted(code, use.BuiltIn, target);
            default:
                return Fail();
        }
    }

    /// <summary>By the text that both have; in doubt where the other has another, or none.</summary>
    private string Converted(string code, BuiltIn from, TypeUse target)
    {
        var text = from switch
        {
            _ when TypeNames.Of(from) == "string" => code,
            BuiltIn.Integer or BuiltIn.Decimal or BuiltIn.Boolean or BuiltIn.Date or BuiltIn.Timestamp => $"{Scalars}TextOf({code})",
            BuiltIn.Number => $"{Scalars}TextOf({code}, doubt)",
            BuiltIn.Uri => code + ".OriginalString",
            BuiltIn.PartialDate or BuiltIn.Language or BuiltIn.Duration or BuiltIn.Uuid => code + ".ToString()",
            _ => Fail(),
        };
        return target.BuiltIn switch
        {
            var to when TypeNames.Of(to) == "string" => text,
            BuiltIn.Language or BuiltIn.Duration or BuiltIn.Uuid => $"{Scalars}Of<{TypeNames.Of(target)}>({text}, doubt)",
            BuiltIn.Boolean or BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal or BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.PartialDate or BuiltIn.Uri =>
                $"{Scalars}{target.BuiltIn}Of({text}, doubt)",
            _ => Fail(),
        };
    }
}
