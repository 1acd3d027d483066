namespace ArticleSchema.Language.Validation;

/// <summary>What a row of a <see cref="DataTree"/> is.</summary>
internal enum DataKind
{
    Object,
    Array,

    /// <summary>A member's name; the member's value follows it.</summary>
    Name,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A YAML plain scalar: text until the schema asks for something else.</summary>
    Plain,
}
