using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Migration;

/// <summary>What became of some documents, ready to be written.</summary>
/// <param name="end">How far the inputs are read behind it.</param>
/// <param name="length">How long the documents were, in bytes.</param>
internal sealed class MigratedBatch(MigrationPosition end, int length) : IDisposable
{
    // Most documents become a little longer or shorter.
    public PooledBytes Output { get; } = new(length + (length / 8));

    public PooledBytes Complement { get; } = new();

    public PooledBytes Rejects { get; } = new();

    public List<Finding> Findings { get; } = [];

    /// <summary>How far the inputs are read behind it, and how many documents it held; of nothing written yet.</summary>
    public MigrationPosition End { get; } = end;

    public MigrationCounts Counts { get; set; }

    public void Dispose()
    {
        Output.Dispose();
        Complement.Dispose();
        Rejects.Dispose();
    }
}
