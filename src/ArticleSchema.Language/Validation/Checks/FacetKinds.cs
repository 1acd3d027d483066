namespace ArticleSchema.Language.Validation;

/// <summary>The facets of scalars, as a set.</summary>
[Flags]
internal enum FacetKinds
{
    None = 0,
    Length = 1,
    Pattern = 2,
    Range = 4,
    MultipleOf = 8,
}
