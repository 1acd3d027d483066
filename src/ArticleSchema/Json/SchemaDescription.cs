namespace ArticleSchema.Generated;

/// <summary>Reads the description of a document type out of its table.</summary>
internal static class SchemaDescription
{
    // Provisional: until the table's text can be read.
    internal static SchemaInfo.Content Describe(TypeTable table) => new("", "", "", []);
}
