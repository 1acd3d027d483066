namespace ArticleSchema.Language.Model;

internal enum GroupKind
{
    ExactlyOne,
    AtMostOne,
    AtLeastOne,
}
