namespace ArticleSchema.Language.Validation;

/// <summary>A place in a text as editors count: from one, columns in UTF-16 units.</summary>
internal readonly record struct TextPosition(int Line, int Column);
