using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

internal static partial class LensCheck
{
    /// <summary>What is wrong with a lens, among schemas of all versions.</summary>
    public static IReadOnlyList<Diagnostic> Run(SourceText source, IReadOnlyList<SchemaModel> schemas)
    {
        var syntax = LensParser.Parse(source);
        Bind(syntax, end => Find(schemas, end));
        return syntax.Diagnostics.Diagnostics;
    }
}
