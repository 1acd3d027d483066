using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ArticleSchema.Cli.Documents;

/// <summary>Does pieces of work side by side and gives the results in their order; no more than a few are ever held.</summary>
internal static class OrderedWork
{
    /// <param name="work">Asked for one after the other; each piece is done on any processor.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async IAsyncEnumerable<T> RunAsync<T>(IAsyncEnumerable<Func<T>> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Channel<Task<T>> results = Channel.CreateBounded<Task<T>>(new BoundedChannelOptions(Environment.ProcessorCount * 2) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(() => FeedAsync(work, results.Writer, ending.Token), CancellationToken.None);
        try
        {
            await foreach (Task<T> task in results.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return await task.ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever stops listening, because a disk is full or a key was pressed, must not leave somebody reading.
            await ending.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync<T>(IAsyncEnumerable<Func<T>> work, ChannelWriter<Task<T>> results, CancellationToken cancellation)
    {
        try
        {
            await foreach (Func<T> piece in work.WithCancellation(cancellation).ConfigureAwait(false))
            {
                await results.WriteAsync(Task.Run(piece, cancellation), cancellation).ConfigureAwait(false);
            }

            results.Complete();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UsageException or OperationCanceledException)
        {
            results.Complete(failure);
        }
    }
}
