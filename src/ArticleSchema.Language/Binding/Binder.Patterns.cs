using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private static string? Pattern(SchemaScope scope, FacetSyntax facet)
    {
        _ = scope;
        return facet.Value.Value;
    }
}
