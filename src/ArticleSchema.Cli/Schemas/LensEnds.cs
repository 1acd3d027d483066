using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Schemas;

/// <summary>The schemas that a lens joins, as <c>id</c> or <c>id@version</c>.</summary>
internal static class LensEnds
{
    public static IEnumerable<string> Of(SourceText lens)
    {
        LensSyntax syntax = LensParser.Parse(lens);
        return new[] { syntax.From, syntax.To }.OfType<LensReference>().Select(e => e.Version is null ? e.Schema : e.Schema + "@" + e.Version);
    }
}
