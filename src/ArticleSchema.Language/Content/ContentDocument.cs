using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Content;

/// <summary>A content file as values that know where they stand.</summary>
internal sealed class ContentDocument
{
    private readonly IReadOnlyDictionary<int, int> _ends;

    /// <param name="source">The whole file.</param>
    /// <param name="tree">What stands in it; <see langword="null"/> where it cannot be read.</param>
    /// <param name="ends">Where texts end, by where they begin; JSON needs none.</param>
    /// <param name="diagnostics">Why it cannot be read, or not whole.</param>
    public ContentDocument(SourceText source, DataTree? tree, IReadOnlyDictionary<int, int> ends, IReadOnlyList<Diagnostic> diagnostics)
    {
        Source = source;
        Tree = tree;
        _ends = ends;
        Diagnostics = diagnostics;
    }

    public SourceText Source { get; }

    public DataTree? Tree { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The text, number or bracket that stands at a place.</summary>
    public TextSpan SpanAt(TextPosition position)
    {
        int start = Source.GetOffset(new LinePosition(position.Line - 1, position.Column - 1));
        return _ends.TryGetValue(start, out int end) ? TextSpan.FromBounds(start, end) : JsonToken.At(Source.Text, start);
    }
}
