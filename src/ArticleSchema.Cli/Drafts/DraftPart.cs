using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Drafts;

/// <summary>Which part of a draft stands where in its text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Type">The type it belongs to.</param>
/// <param name="Field">The field, if it is one or belongs to one.</param>
/// <param name="Facet">The facet, if it is one.</param>
internal sealed record DraftPart(TextSpan Span, TypeDraft Type, FieldDraft? Field = null, DraftFacet? Facet = null);
