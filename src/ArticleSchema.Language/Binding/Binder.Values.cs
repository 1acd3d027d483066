using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>Defaults, consts and examples against their types.</summary>
    private static void CheckValues(SchemaScope scope, TypeModel type, TypeSyntax syntax)
    {
        _ = (scope, type, syntax);
    }
}
