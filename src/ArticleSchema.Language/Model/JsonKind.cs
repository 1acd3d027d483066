namespace ArticleSchema.Language.Model;

/// <summary>The six kinds of JSON value.</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
