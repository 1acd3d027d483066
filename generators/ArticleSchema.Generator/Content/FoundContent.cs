using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;

namespace ArticleSchema.Generator.Content;

/// <summary>A content file held against its type, or why it could not be.</summary>
internal sealed class FoundContent(CheckedContent? content, Diagnostic? failure)
{
    public CheckedContent? Content { get; } = content;

    public Diagnostic? Failure { get; } = failure;
}
