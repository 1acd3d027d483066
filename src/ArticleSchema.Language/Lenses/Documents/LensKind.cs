namespace ArticleSchema.Language.Lenses;

/// <summary>What a value on its way is.</summary>
internal enum LensKind : byte
{
    Object,

    Array,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A number, a boolean or null.</summary>
    Literal,
}
