using System.Diagnostics;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Migration;

/// <summary>
/// Migrates files of any size: batches are read in order, worked on side by side and written in order. Now and then all is made durable and the journal says so;
/// a run that was broken off goes on from there, and what it writes is what an unbroken run writes.
/// </summary>
internal sealed class MigrationRun(MigrationPlan plan, FindingWriter writer, CancellationToken cancellation)
{
    private const long BytesBetweenMarks = 16 << 20;
    private static readonly TimeSpan s_timeBetweenMarks = TimeSpan.FromMilliseconds(500);

    private readonly DocumentMigration _migration = new(plan);

    public async Task<MigrationCounts> RunAsync()
    {
        MigrationState state;
        using (MigrationJournal journal = MigrationJournal.Open(plan.Output, plan.Description))
        {
            state = journal.Last is { IsFinished: true } finished ? finished : await WriteAllAsync(journal).ConfigureAwait(false);
            PartialFile.Finish(plan.Rejects, keepsEmpty: false);
            if (plan.Complement is { } complement)
            {
                PartialFile.Finish(complement, keepsEmpty: true);
            }

            PartialFile.Finish(plan.Output, keepsEmpty: true);
        }

        File.Delete(MigrationJournal.PathOf(plan.Output));
        return state.Counts;
    }

    private async Task<MigrationState> WriteAllAsync(MigrationJournal journal)
    {
        try
        {
            return await WriteAsync(journal).ConfigureAwait(false);
        }
        catch (UsageException)
        {
            // The files do not belong together: to go on would end in the same place.
            Array.ForEach([plan.Output, plan.Rejects, plan.Complement ?? plan.Output], PartialFile.Discard);
            File.Delete(MigrationJournal.PathOf(plan.Output));
            throw;
        }
    }

    private async Task<MigrationState> WriteAsync(MigrationJournal journal)
    {
        MigrationState state = journal.Last ?? MigrationState.Start;
        using var files = new MigrationFiles(plan, state);
        using KeptLines? kept = plan.Kept is null ? null : new KeptLines(plan.Kept, state.Position.Kept);
        long marked = state.Output;
        long since = Stopwatch.GetTimestamp();
        await foreach (MigratedBatch batch in OrderedWork.RunAsync(WorkAsync(state.Position, kept), cancellation).ConfigureAwait(false))
        {
            files.Append(batch);
            batch.Dispose();
            writer.Write(batch.Findings);
            state = files.StateAt(batch.End, state.Counts + batch.Counts);
            if (state.Output - marked >= BytesBetweenMarks || Stopwatch.GetElapsedTime(since) >= s_timeBetweenMarks)
            {
                files.Flush();
                journal.Append(state);
                (marked, since) = (state.Output, Stopwatch.GetTimestamp());
            }

            if (Terminal.ShowsProgress)
            {
                Console.Error.Write($"\r{state.Counts.Written + state.Counts.Rejected:N0} documents");
            }
        }

        if (kept is { IsAtEnd: false })
        {
            throw new UsageException($"'{plan.Kept}' has more lines than there are documents; it belongs to others");
        }

        files.Flush();
        state = state with { IsFinished = true };
        journal.Append(state);
        return state;
    }

    private async IAsyncEnumerable<Func<MigratedBatch>> WorkAsync(MigrationPosition from, KeptLines? kept)
    {
        for (int file = from.File; file < plan.Inputs.Count; file++)
        {
            string name = plan.Inputs[file];
            (long offset, int line) = file == from.File ? (from.Offset, from.Line) : (0, 1);
            bool hasLines = plan.HasLines || DocumentFiles.HasLines(name);
            if (offset > 0 && !hasLines)
            {
                continue;
            }

            await using Stream stream = DocumentFiles.Open(name);
            if (offset > 0)
            {
                stream.Seek(offset, SeekOrigin.Begin);
            }

            IAsyncEnumerable<LineBatch> batches = hasLines ? new LineReader(stream, offset, line).ReadAsync(cancellation) : DocumentFiles.ReadDocumentAsync(stream, cancellation);
            await foreach (LineBatch batch in batches.ConfigureAwait(false))
            {
                byte[][]? lines = kept?.Read(batch.Count);
                var end = new MigrationPosition(file, batch.End, batch.NextLine, kept?.Position ?? 0);
                yield return () => _migration.Run(name, batch, lines, end);
            }
        }
    }
}
