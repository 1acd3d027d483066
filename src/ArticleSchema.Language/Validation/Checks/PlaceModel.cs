using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>All that a schema says of the values in one place: of a field, an element or an entry.</summary>
internal sealed record PlaceModel(TypeUse Use, FacetSet Facets, ReadingForms Forms, string? ConstJson, IReadOnlyList<string>? RefersTo);
