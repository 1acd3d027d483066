namespace ArticleSchema;

/// <summary>A value of a union whose tag the schema does not know: kept whole and written back as it was.</summary>
public sealed record UnknownBranch
{
    /// <summary>Keeps a value.</summary>
    /// <param name="tag">The tag as it was written.</param>
    /// <param name="json">The whole value, tag included.</param>
    public UnknownBranch(string tag, RawJson json)
    {
        ArgumentNullException.ThrowIfNull(tag);
        Tag = tag;
        Json = json;
    }

    /// <summary>The tag as it was written.</summary>
    public string Tag { get; }

    /// <summary>The whole value, tag included.</summary>
    public RawJson Json { get; }
}
