namespace ArticleSchema.Cli.Output;

/// <summary>The terminal's own, by their ANSI numbers.</summary>
internal enum Colour
{
    Red = 31,
    Green = 32,
    Yellow = 33,
    Blue = 34,
}
