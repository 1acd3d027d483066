using ArticleSchema.Generated;
using ArticleSchema.JsonSchema;

namespace ArticleSchema;

/// <summary>What a document type is made of, as data: no reflection, and nothing of it is read before it is asked for.</summary>
public sealed class SchemaInfo
{
    private readonly TypeTable _table;
    private readonly Lazy<Content> _content;

    private SchemaInfo(TypeTable table, Lazy<Content> content)
    {
        _table = table;
        _content = content;
    }

    /// <summary>The schema's id, <c>newsroom/article</c>.</summary>
    public string Id => _content.Value.Id;

    /// <summary>The schema's version, <c>1.2</c>.</summary>
    public string Version => _content.Value.Version;

    /// <summary>The digest of the schema, all of its types and what they use: the one in the first line of its release. Tells two builds of one version apart.</summary>
    public string Digest => _content.Value.Digest;

    /// <summary>The fields of the document, in schema order.</summary>
    public IReadOnlyList<SchemaFieldInfo> Fields => _content.Value.Fields;

    /// <summary>
    /// The document and all it uses as JSON Schema 2020-12, for other tools: OpenAPI for one. It takes whatever the schema takes; what JSON Schema cannot say stands in
    /// <c>$comment</c>.
    /// </summary>
    public string ToJsonSchema() => TableModels.Find(_table) is { } type ? new JsonSchemaExport(isInternal: false).Write(type) : "{}";

    /// <inheritdoc/>
    public override string ToString() => $"{Id}/{Version}";

    internal static SchemaInfo Of(TypeTable table, Func<TypeTable, Content> describe) => new(table, new(() => describe(table)));

    internal sealed record Content(string Id, string Version, string Digest, IReadOnlyList<SchemaFieldInfo> Fields);
}
