namespace ArticleSchema.Language.Model;

/// <summary>What stands behind a type's name in a type expression.</summary>
internal enum Multiplicity
{
    /// <summary><c>T</c>: there, and not null.</summary>
    One,

    /// <summary><c>T?</c>: may be absent.</summary>
    Optional,

    /// <summary><c>T*</c>: an array, absent reads as empty.</summary>
    List,

    /// <summary><c>T+</c>: an array with one element or more.</summary>
    NonEmptyList,

    /// <summary><c>T by K*</c>: an object used as a map.</summary>
    Map,

    /// <summary><c>T by K+</c>: a map with one entry or more.</summary>
    NonEmptyMap,
}
