namespace ArticleSchema.Language.Validation;

/// <summary>The JSON kinds that a value may have.</summary>
[Flags]
internal enum KindSet
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    Null = 32,
    All = 63,
}
