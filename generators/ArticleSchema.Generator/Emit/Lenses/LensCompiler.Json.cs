using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class LensCompiler
{
    /// <summary>The C# of a term's JSON, <c>null</c> where it is absent: what expressions read, and by what values are compared.</summary>
    private string Json(LensSource source, LensTerm term)
    {
        switch (term)
        {
            case LensTerm.Constant constant:
                return CSharp.Literal(constant.Json);
            case LensTerm.Evaluated evaluated:
                if (!_json.TryGetValue(term, out var name))
                {
                    name = Declare(Evaluation(source, evaluated));
                    _json.Add(term, name);
                }

                return name;
            default:
                return source.Find(term) is { Use: { IsList: false, IsMap: false } } place ? Json(place) : Fail();
        }
    }

    private string Json(LensPlace place) => ScalarJson(place) ?? Fail();

    /// <summary>The same; of what has none here <c>null</c>, which is in doubt.</summary>
    private static string JsonOrNothing(LensPlace place) => place.Use.IsList || place.Use.IsMap ? "null" : ScalarJson(place) ?? "null";

    private static string? ScalarJson(LensPlace place)
    {
        var part = place.MayBeAbsent ? "?." : ".";
        return place.Use.Element switch
        {
            { Type: null, BuiltIn: BuiltIn.Boolean or BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal or BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.Any } => $"{Scalars}Of({place.Code})",
            { Type: null, BuiltIn: BuiltIn.Language } => $"{Scalars}Of({place.Code}{part}ToString())",
            { Type: null, BuiltIn: var type } when TypeNames.Of(type) == "string" => $"{Scalars}Of({place.Code})",
            { Type: EnumModel { IsOpen: true } or ScalarModel { BuiltIn: BuiltIn.String or BuiltIn.Integer } } => $"{Scalars}Of({place.Code}{part}Value)",
            _ => null,
        };
    }

    private string Evaluation(LensSource source, LensTerm.Evaluated evaluated)
    {
        var field = $"s_{_name}{Variable()}";
        var names = evaluated.Reads.Select(r => ", " + CSharp.Literal(r.Key));
        _fields.Add($"private static readonly {TypeNames.Generated}LensFormula {field} = new({CSharp.Literal(evaluated.Expression.Text.Value)}{string.Concat(names)});");
        var call = $"{field}.Evaluate({string.Join(", ", evaluated.Reads.Select(r => Json(source, r.Value)))})";
        var absences = evaluated.Needs.Select(t => Absence(source, t)).ToList();
        return absences.Count == 0 || absences.Contains(null) ? call : $"{string.Join(" && ", absences)} ? null : {call}";
    }

    /// <summary>What an expression gave as a value of the target's type; in doubt where it gave another kind of value.</summary>
    private string Evaluated(string json, Shape shape, TypeUse target)
    {
        if (Scalar(json, target) is not { } place || target.IsList || target.IsMap)
        {
            return Fail();
        }

        return Value(place, shape, target);
    }

    /// <summary>Any value as one of the target's type, where it is one.</summary>
    private string Read(string raw, Shape shape, TypeUse target)
    {
        if (Scalar($"{Scalars}Of({raw})", target) is not { } place)
        {
            // A record, say: only documents tell.
            return Raise(target);
        }

        var x = Variable();
        return $"({place.Code} is {{ }} {x} ? {Value(new LensPlace(x, place.Use.Element), shape, target)} : {Raise(target)})";
    }

    private static LensPlace? Scalar(string json, TypeUse target)
    {
        var type = target.Type switch { null => target.BuiltIn, EnumModel => BuiltIn.String, ScalarModel scalar => scalar.BuiltIn, _ => BuiltIn.Any };
        var method = type switch
        {
            BuiltIn.Integer => "Integer",
            BuiltIn.Boolean => "Boolean",
            _ when TypeNames.Of(type) == "string" => "Text",
            _ => null,
        };
        return method is null ? null : new LensPlace($"{Scalars}{method}({json}, doubt)", new TypeUse(type, Multiplicity.Optional));
    }
}
