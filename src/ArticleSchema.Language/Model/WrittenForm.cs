namespace ArticleSchema.Language.Model;

/// <summary>The facet <c>write</c>: which of a list's forms is the written one.</summary>
internal enum WrittenForm
{
    Array,
    Keyed,
    Prefix,
    Bare,
}
