namespace ArticleSchema.Language.Lenses;

/// <summary>The ways on which an operation may have to set something aside.</summary>
[Flags]
internal enum LossyWays
{
    None = 0,
    Up = 1,
    Down = 2,
    Both = Up | Down,
}
