namespace ArticleSchema.Language.Yaml;

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
