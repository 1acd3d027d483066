namespace ArticleSchema.Language.Validation;

/// <summary>What the text of a value says of its key.</summary>
internal enum KeySpelling
{
    /// <summary>Two values may have one key, whatever their texts.</summary>
    Other,

    /// <summary>Two texts have one key where they are the same.</summary>
    Exact,

    /// <summary>Two texts have one key where they are the same but for the case of ASCII letters.</summary>
    AnyCase,
}
