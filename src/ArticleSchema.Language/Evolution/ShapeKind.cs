namespace ArticleSchema.Language.Evolution;

internal enum ShapeKind
{
    One,
    List,
    Map,
}
