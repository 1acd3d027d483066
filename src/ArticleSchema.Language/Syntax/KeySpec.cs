namespace ArticleSchema.Language.Syntax;

/// <summary>A key of the language, as data: the parser, the messages, the documentation and the JSON Schema of the language are made from it.</summary>
internal sealed record KeySpec(string Name, ValueShape Shape, string Description);
