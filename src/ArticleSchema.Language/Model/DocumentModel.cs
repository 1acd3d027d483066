namespace ArticleSchema.Language.Model;

/// <summary>How a document says which schema it follows.</summary>
internal sealed class DocumentModel
{
    public DocumentModel(string? tag, string? value)
    {
        Tag = tag;
        Value = value;
    }

    /// <summary>The member's name: <c>$schema</c> unless set; <see langword="null"/> for documents without a tag.</summary>
    public string? Tag { get; }

    /// <summary>What is written there; <c>id/version</c> unless set.</summary>
    public string? Value { get; }

    /// <summary>Whether <see cref="Value"/> is the schema's own id and version, and other versions are told apart.</summary>
    public bool IsVersioned { get; internal set; }

    /// <summary>The digest of its schema, on a model that was read from a table, where the schema's other types are not at hand.</summary>
    public string? SchemaDigest { get; internal set; }
}
