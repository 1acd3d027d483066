using System.Runtime.CompilerServices;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>Makes the check of each type, once for each model.</summary>
internal static class ValueChecks
{
    private static readonly ConditionalWeakTable<TypeModel, ValueCheck> s_byModel = new();
    private static readonly ValueCheck?[] s_builtIns = new ValueCheck?[BuiltIns.Names.Count];

    public static ValueCheck Of(TypeModel model) => s_byModel.GetValue(model, static model => Create(model));

    public static ValueCheck Of(BuiltIn builtIn) => s_builtIns[(int)builtIn] ??= new ScalarCheck(builtIn);

    /// <summary>The check of a whole type expression with what stands beside it.</summary>
    public static ElementCheck Of(TypeUse use, FacetSet facets, ReadingForms forms, string? constJson, IReadOnlyList<string>? refersTo)
    {
        var model = new PlaceModel(use, facets, forms, constJson, refersTo);
        ConstCheck? constant = constJson is null ? null : new ConstCheck(constJson);
        if (use.IsList || use.IsMap)
        {
            ElementCheck element = Of(use.Element, OfElements(facets), ReadingForms.None, constJson, refersTo);
            ValueCheck collection = use.IsList
                ? new ListCheck(element, [facets], use.IsRequired, forms)
                : new MapCheck(Of(use.Key!.Element, FacetSet.None, ReadingForms.None, null, null).Value, element, [facets], use.IsRequired);
            return new ElementCheck(collection, [], null, null) { Model = model };
        }

        if (use.Type is ListModel list)
        {
            return new ElementCheck(ReferenceEquals(facets, FacetSet.None) ? Of(list) : new NamedListCheck(list, facets), [], constant, refersTo) { Model = model };
        }

        ValueCheck value = use.Type is null ? Of(use.BuiltIn) : Of(use.Type);
        return new ElementCheck(value, FacetCheck.Of(facets, value.BuiltIn), constant, refersTo) { Model = model };
    }

    /// <summary>What of a list's facets holds for each of its elements.</summary>
    public static FacetSet OfElements(FacetSet facets) =>
        facets.HasScalarFacets ? facets with { Items = null, Unique = false, UniqueKey = null } : FacetSet.None;

    private static ValueCheck Create(TypeModel model) => model switch
    {
        RecordModel record => new RecordCheck(record),
        EnumModel tokens => new EnumCheck(tokens),
        UnionModel { Tag: not null } union => new TaggedUnionCheck(union),
        UnionModel union => new UntaggedUnionCheck(union),
        ScalarModel scalar => new ScalarCheck(scalar),
        ListModel list => new NamedListCheck(list, FacetSet.None),
        _ => Of(BuiltIn.Any),
    };
}
