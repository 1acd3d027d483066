using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>The resolved schemas, and beside each what its author wrote.</summary>
/// <param name="result">The schemas.</param>
/// <param name="syntax">What was written.</param>
/// <param name="previous">They, as they were before the last edit.</param>
internal sealed class BoundDrafts(BindingResult result, IReadOnlyList<SchemaSyntax> syntax, BindingResult? previous)
{
    public BindingResult Result { get; } = result;

    public BindingResult? Previous { get; } = previous;

    public IReadOnlyList<SchemaSyntax> Syntax { get; } = syntax;
}
