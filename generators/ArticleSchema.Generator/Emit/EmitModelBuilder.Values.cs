using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class EmitModelBuilder
{
    private static ValueEmit BuildValue(TypeUse use, FacetSet facets, List<string> patterns)
    {
        if (use.IsList)
        {
            return BuildList(use, facets, patterns);
        }

        if (use.IsMap)
        {
            return new MapEmit
            {
                CSharpType = TypeNames.Of(use),
                Key = BuildValue(use.Key!, FacetSet.None, patterns),
                Value = BuildValue(use.Element, facets, patterns),
                CountFailure = Conditions.Count(Conditions.AtLeast(facets.Items, use.Multiplicity == Multiplicity.NonEmptyMap ? 1 : 0)),
            };
        }

        return use.Type switch
        {
            null => BuildBuiltIn(use.BuiltIn, [facets], patterns),
            EnumModel { IsOpen: false } @enum => new EnumValueEmit { CSharpType = TypeNames.Of(@enum), Tokens = TypeNames.Tokens(@enum) },
            ListModel list => BuildValue(list.Use, list.Facets, patterns) switch
            {
                ListEmit value => value with { IsNoted = list.Deprecated is not null },
                MapEmit value => value with { IsNoted = list.Deprecated is not null },
                var value => value,
            },
            _ => new TypeValueEmit
            {
                CSharpType = TypeNames.Of(use.Type),
                IsClass = use.Type is RecordModel,
                TakesNull = use.Type is UnionModel && ValueChecks.Of(use.Type).TakesNull,
                Failures = InterpretedTypes.DecidesFacets(use, facets) ? TextFailures(facets, patterns) : [],
            },
        };
    }

    private static string[] TextFailures(FacetSet facets, List<string> patterns)
    {
        var failures = new List<string>();
        Conditions.Add(failures, BuiltIn.String, facets, patterns);
        return [.. failures];
    }

    private static ListEmit BuildList(TypeUse use, FacetSet facets, List<string> patterns)
    {
        var unique = facets.Unique && InterpretedTypes.DecidesUnique(use.Element, facets.UniqueKey);
        return new ListEmit
        {
            CSharpType = TypeNames.Of(use),
            Element = BuildValue(use.Element, facets with { Items = null, Unique = false, UniqueKey = null }, patterns),
            CountFailure = Conditions.Count(Conditions.AtLeast(facets.Items, use.Multiplicity == Multiplicity.NonEmptyList ? 1 : 0)),
            Unique = !unique ? UniqueEmit.None : facets.UniqueKey is null ? UniqueEmit.Value : UniqueEmit.Key,
            UniqueKey = unique && facets.UniqueKey is [var key]
                ? ((RecordModel)use.Type!).Fields.First(f => f.Name == key).JsonName
                : null,
        };
    }

    private static BuiltInEmit BuildBuiltIn(BuiltIn builtIn, IReadOnlyList<FacetSet> facets, List<string> patterns)
    {
        var failures = new List<string>();
        foreach (var set in facets)
        {
            Conditions.Add(failures, builtIn, set, patterns);
        }

        return new BuiltInEmit
        {
            CSharpType = TypeNames.Of(builtIn),
            BuiltIn = builtIn,
            Failures = failures.ToArray(),
            IsReadAsText = builtIn.IsText() && failures.Count > 0,
        };
    }

    private static bool HasOtherSpellings(BuiltIn builtIn) =>
        builtIn is BuiltIn.Timestamp or BuiltIn.Duration or BuiltIn.Uuid or BuiltIn.Language;

    private static ConstEmit BuildConst(TypeUse use, ValueEmit value, string json)
    {
        var kind = json[0] switch { '"' => JsonKind.String, 't' or 'f' => JsonKind.Boolean, _ => JsonKind.Number };
        return new ConstEmit
        {
            CSharpType = value.CSharpType,
            Value = value,
            Text = kind == JsonKind.String ? Literals.Unquote(json) : json,
            Kind = kind,
            HasOtherSpellings = use.Type switch
            {
                ScalarModel scalar => HasOtherSpellings(scalar.BuiltIn),
                EnumModel @enum => @enum.Tokens.Any(t => t.AlsoRead.Count > 0 || t.Retired is not null),
                _ => HasOtherSpellings(use.BuiltIn),
            },
            Expression = Literals.Expression(use.Element, json),
        };
    }
}
