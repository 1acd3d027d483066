namespace ArticleSchema.Cli.Migration;

/// <summary>How far the inputs are read.</summary>
/// <param name="File">The input, from 0.</param>
/// <param name="Offset">The byte of it.</param>
/// <param name="Line">The number of the line that starts there.</param>
/// <param name="Kept">The byte of the complement that is read for the way back.</param>
internal readonly record struct MigrationPosition(int File, long Offset, int Line, long Kept);
