namespace ArticleSchema;

/// <summary>How much a <see cref="Problem"/> weighs. Only <see cref="Error"/> makes a document invalid.</summary>
public enum Severity
{
    /// <summary>Worth knowing: an old name was read, the version tag was missing.</summary>
    Info,

    /// <summary>Probably not meant: an unknown token of an open enum, a retired one.</summary>
    Warning,

    /// <summary>The document breaks its schema.</summary>
    Error,
}
