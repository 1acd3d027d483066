namespace ArticleSchema.Cli.Migration;

/// <summary>What became of documents.</summary>
/// <param name="Written">Documents that came through.</param>
/// <param name="Rejected">Documents that did not.</param>
/// <param name="Aside">Values that had no place on the other side; where they are kept, those of documents inside others, too.</param>
/// <param name="Lost">Values that were kept for the way back and fit no longer.</param>
/// <param name="Inside">Values that documents inside others lost on the way to the version that is needed there, and that are not kept.</param>
internal readonly record struct MigrationCounts(long Written, long Rejected, long Aside, long Lost, long Inside)
{
    public static MigrationCounts operator +(MigrationCounts a, MigrationCounts b) =>
        new(a.Written + b.Written, a.Rejected + b.Rejected, a.Aside + b.Aside, a.Lost + b.Lost, a.Inside + b.Inside);
}
