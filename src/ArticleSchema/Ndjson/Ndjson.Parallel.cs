using System.Runtime.CompilerServices;

namespace ArticleSchema;

public static partial class Ndjson
{
    /// <summary>
    /// Cuts the stream into blocks of lines and judges some of them at a time. The oldest is awaited first, so the order stays; no more
    /// is read than blocks are at work.
    /// </summary>
    private static async IAsyncEnumerable<NdjsonLine<T>> Blocks<T>(
        Stream stream, int parallelism, ValidationOptions options, bool makes, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : ISchemaType<T>
    {
        using var lines = new LineReader(stream, options.MaxBytes);
        var working = new Queue<Task<NdjsonLine<T>[]>>(parallelism);
        var isEnded = false;
        while (!isEnded || working.Count > 0)
        {
            while (!isEnded && working.Count < parallelism)
            {
                var block = new LineBlock();
                isEnded = !await block.FillAsync(lines, cancellationToken).ConfigureAwait(false);
                working.Enqueue(Task.Run(() => Judge<T>(block, options, makes), cancellationToken));
            }
            foreach (NdjsonLine<T> line in await working.Dequeue().ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return line;
            }
        }
    }

    private static NdjsonLine<T>[] Judge<T>(LineBlock block, ValidationOptions options, bool makes)
        where T : ISchemaType<T>
    {
        var judged = new NdjsonLine<T>[block.Lines.Count];
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = Judge<T>(block.Lines[i], options, makes);
        }
        block.Release();
        return judged;
    }
}
