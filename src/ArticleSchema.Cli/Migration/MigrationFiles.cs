namespace ArticleSchema.Cli.Migration;

/// <summary>The files that a run writes, until they are finished.</summary>
internal sealed class MigrationFiles : IDisposable
{
    private readonly PartialFile _output;
    private readonly PartialFile _rejects;
    private readonly PartialFile? _complement;

    public MigrationFiles(MigrationPlan plan, MigrationState state)
    {
        _output = new PartialFile(plan.Output, state.Output);
        _rejects = new PartialFile(plan.Rejects, state.Rejects);
        _complement = plan.Complement is null ? null : new PartialFile(plan.Complement, state.Complement);
    }

    public void Append(MigratedBatch batch)
    {
        _output.Append(batch.Output.WrittenSpan);
        _rejects.Append(batch.Rejects.WrittenSpan);
        _complement?.Append(batch.Complement.WrittenSpan);
    }

    public MigrationState StateAt(MigrationPosition position, MigrationCounts counts) => new(position, _output.Length, _complement?.Length ?? 0, _rejects.Length, counts);

    public void Flush()
    {
        _output.Flush();
        _rejects.Flush();
        _complement?.Flush();
    }

    public void Dispose()
    {
        _output.Dispose();
        _rejects.Dispose();
        _complement?.Dispose();
    }
}
