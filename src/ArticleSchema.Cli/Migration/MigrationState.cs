namespace ArticleSchema.Cli.Migration;

/// <summary>How far a run came: what is read, and how long each file was then.</summary>
internal sealed record MigrationState(MigrationPosition Position, long Output, long Complement, long Rejects, MigrationCounts Counts)
{
    public static readonly MigrationState Start = new(new MigrationPosition(0, 0, 1, 0), 0, 0, 0, default);

    /// <summary>Whether all is written, and only the names are to be given.</summary>
    public bool IsFinished { get; init; }
}
