using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Content;

/// <summary>What one content file is found to be, before it is held against the others.</summary>
internal sealed class CheckedContent(SourceText source, RecordModel type)
{
    public SourceText Source { get; } = source;

    public RecordModel Type { get; } = type;

    /// <summary>By which C# asks for it.</summary>
    public required string Key { get; init; }

    /// <summary>Where the key stands; empty where it is the file's name.</summary>
    public TextSpan KeySpan { get; init; }

    /// <summary>The document as the type's writer has it; <see langword="null"/> where it has errors.</summary>
    public string? Json { get; init; }

    public IReadOnlyList<ContentMember> Members { get; init; } = [];

    public IReadOnlyList<ContentReference> References { get; init; } = [];

    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
