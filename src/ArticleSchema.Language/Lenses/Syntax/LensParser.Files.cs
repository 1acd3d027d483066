using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

internal sealed partial class LensParser
{
    public static LensSyntax Parse(SourceText source)
    {
        var parser = new LensParser(source, static _ => null);
        return parser.ParseFile(YamlReader.Read(source, parser._diagnostics));
    }
}
