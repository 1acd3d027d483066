namespace ArticleSchema.Cli.Inference;

/// <summary>The kinds of values at a place, null apart.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Boolean = 1,
    Number = 2,
    Text = 4,
    Array = 8,
    Object = 16,
    Strange = 32,
}
