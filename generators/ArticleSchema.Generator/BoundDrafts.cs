using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator;

/// <summary>The resolved schemas, and beside each what its author wrote.</summary>
internal sealed class BoundDrafts(BindingResult result, IReadOnlyList<SchemaSyntax> syntax)
{
    public BindingResult Result { get; } = result;

    public IReadOnlyList<SchemaSyntax> Syntax { get; } = syntax;
}
