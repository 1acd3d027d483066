using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>
/// The types whose verdict the interpreter shares in, because the forward pass does not decide all of what they ask for; and all types
/// that contain one.
/// </summary>
internal sealed class InterpretedTypes(IReadOnlyCollection<TypeModel> types)
{
    private readonly HashSet<TypeModel> _types = TypeClosure.Of(types, Asks);

    public bool Contains(TypeModel type) => _types.Contains(type);

    /// <summary>Whether the forward pass decides the uniqueness of such elements.</summary>
    public static bool DecidesUnique(TypeUse element, IReadOnlyList<string>? key)
    {
        if (key is null)
        {
            return element.Type is EnumModel || IsPlain(element.Type is ScalarModel scalar ? scalar.BuiltIn : element.Type is null ? element.BuiltIn : BuiltIn.Any);
        }

        return key.Count == 1 && element.Type is RecordModel record && record.Shorthand is null
            && record.Fields.FirstOrDefault(f => f.Name == key[0]) is { AlsoRead.Count: 0, AlsoWrite: null, Use.Multiplicity: Multiplicity.One or Multiplicity.Optional } field
            && (field.Use.Type is ScalarModel { BuiltIn: BuiltIn.String } || (field.Use.Type is null && field.Use.BuiltIn == BuiltIn.String));
    }

    /// <summary>Whether the forward pass decides what a field asks of a value beyond what its type does: of texts.</summary>
    public static bool DecidesFacets(TypeUse use, FacetSet facets) =>
        use.Type is ScalarModel { BuiltIn: BuiltIn.String } && facets is { Range: null, MultipleOf: null };

    /// <summary>Equal values have equal texts, or are compared as numbers.</summary>
    private static bool IsPlain(BuiltIn builtIn) =>
        builtIn is BuiltIn.String or BuiltIn.Integer or BuiltIn.Uri or BuiltIn.UriReference or BuiltIn.Email or BuiltIn.Date or BuiltIn.Boolean;

    private static bool Asks(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.Any(Asks),
        ScalarModel scalar => scalar.BuiltIn == BuiltIn.PartialDate && scalar.Facets.Range is not null,
        ListModel list => Asks(list.Use, list.Facets),
        _ => false,
    };

    private static bool Asks(FieldModel field) =>
        (field.RefersTo is not null && !References.IsDecided(field)) || field.Forms.Write != WrittenForm.Array || field.IsRest || Asks(field.Use, field.Facets);

    private static bool Asks(TypeUse use, FacetSet facets) =>
        (facets.HasScalarFacets && use.Type is not null && !DecidesFacets(use.Element, facets))
        || (facets.Range is not null && use.BuiltIn == BuiltIn.PartialDate)
        || ((facets.Items is not null || facets.Unique) && use.Type is ListModel && !use.IsList && !use.IsMap)
        || (use.Key is { } key && !HasDistinctTexts(key))
        || (facets.Unique && !(use.IsList && DecidesUnique(use.Element, facets.UniqueKey)));

    /// <summary>Keys that are equal exactly if their texts are, or language tags, which the forward pass tells apart itself.</summary>
    private static bool HasDistinctTexts(TypeUse key) => key.Type switch
    {
        null => key.BuiltIn is BuiltIn.String or BuiltIn.Language,
        ScalarModel scalar => scalar.BuiltIn == BuiltIn.String,
        EnumModel @enum => @enum.Tokens.All(t => t.AlsoRead.Count == 0),
        _ => false,
    };
}
