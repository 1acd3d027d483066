using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

internal sealed record ParameterSyntax(SyntaxText Name, SyntaxText? Type, YamlNode? Default);
