namespace ArticleSchema.Language.Validation;

/// <summary>What a model's text is for.</summary>
internal enum ModelTextForm
{
    /// <summary>To be read again: in schema order, with the version, other types by number.</summary>
    Table,

    /// <summary>To be told from others: in order of names, without the version, other types by name.</summary>
    Digest,
}
