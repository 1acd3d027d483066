using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Migration;

/// <summary>What became of some documents, ready to be written.</summary>
internal sealed class MigratedBatch(MigrationPosition end) : IDisposable
{
    public PooledBytes Output { get; } = new();

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
