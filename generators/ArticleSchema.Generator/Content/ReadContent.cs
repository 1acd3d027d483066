using ArticleSchema.Language.Content;

namespace ArticleSchema.Generator.Content;

/// <summary>A content file as it was read. Compared by reference: one file is read once as long as its text stays.</summary>
internal sealed class ReadContent(ContentItem item, ContentDocument document)
{
    public ContentItem Item { get; } = item;

    public ContentDocument Document { get; } = document;
}
