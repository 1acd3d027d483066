using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>What a type expression comes to once named lists are seen through: how many, of what, under which facets.</summary>
internal sealed class Shape
{
    private Shape(ShapeKind kind, bool isNonEmpty, TypeUse element, TypeUse? key, IReadOnlyList<FacetSet> facets)
    {
        Kind = kind;
        IsNonEmpty = isNonEmpty;
        Element = element;
        Key = key;
        Facets = facets;
    }

    public ShapeKind Kind { get; }

    public bool IsNonEmpty { get; }

    /// <summary>What stands there, once.</summary>
    public TypeUse Element { get; }

    public TypeUse? Key { get; }

    public IReadOnlyList<FacetSet> Facets { get; }

    public static Shape Of(TypeUse use, IReadOnlyList<FacetSet> facets)
    {
        if (use.IsList || use.IsMap)
        {
            return new Shape(use.IsList ? ShapeKind.List : ShapeKind.Map, use.IsRequired, use.Element, use.Key?.Element, facets);
        }

        return use.Type is ListModel list
            ? Of(list.Use, [.. facets, list.Facets])
            : new Shape(ShapeKind.One, true, use.Element, null, facets);
    }
}
