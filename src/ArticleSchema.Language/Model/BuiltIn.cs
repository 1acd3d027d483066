namespace ArticleSchema.Language.Model;

/// <summary>The scalars every schema knows without an import.</summary>
internal enum BuiltIn
{
    /// <summary>Not a built-in: a type that a schema declares.</summary>
    None,
    String,
    Boolean,
    Integer,
    Number,
    Decimal,
    Date,
    Timestamp,
    PartialDate,
    Duration,
    Uri,
    UriReference,
    Email,
    Uuid,
    MediaType,
    Language,
    Any,
    Null,
}
