using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using ArticleSchema.Generated;

namespace ArticleSchema;

public static partial class Ndjson
{
    private static readonly SearchValues<byte> s_lineBreaks = SearchValues.Create("\r\n"u8);

    /// <summary>Writes each value as one line.</summary>
    /// <param name="values">What is written, in this order.</param>
    /// <param name="stream">Written to, and left open.</param>
    /// <param name="options">Anything but indentation, which would break the lines.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">The options ask for indentation.</exception>
    /// <exception cref="InvalidOperationException">A value lacks what it requires; the lines before it are written.</exception>
    public static Task WriteAsync<T>(
        IEnumerable<T> values, Stream stream, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteLinesAsync(ToAsync(values, cancellationToken), stream, OneLine(options), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync{T}(IEnumerable{T}, Stream, WriteOptions?, CancellationToken)"/>
    public static Task WriteAsync<T>(
        IAsyncEnumerable<T> values, Stream stream, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(stream);
        return WriteLinesAsync(values, stream, OneLine(options), cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync{T}(IEnumerable{T}, Stream, WriteOptions?, CancellationToken)"/>
    /// <param name="pipe">Written to and flushed, and not completed.</param>
    public static Task WriteAsync<T>(
        IEnumerable<T> values, PipeWriter pipe, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return WriteAsync(values, pipe.AsStream(leaveOpen: true), options, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync{T}(IEnumerable{T}, PipeWriter, WriteOptions?, CancellationToken)"/>
    public static Task WriteAsync<T>(
        IAsyncEnumerable<T> values, PipeWriter pipe, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return WriteAsync(values, pipe.AsStream(leaveOpen: true), options, cancellationToken);
    }

    private static async Task WriteLinesAsync<T>(IAsyncEnumerable<T> values, Stream stream, WriteOptions options, CancellationToken cancellationToken)
        where T : ISchemaType<T>
    {
        using var lines = new LineWriter(stream);
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            byte[] line;
            try
            {
                line = SchemaType.ToUtf8Json(value, options);
            }
            catch (InvalidOperationException)
            {
                await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
                throw;
            }
            // Raw JSON that was kept may hold line breaks between its tokens, where they mean nothing.
            line.AsSpan().ReplaceAny(s_lineBreaks, (byte)' ');
            await lines.WriteAsync(line, cancellationToken).ConfigureAwait(false);
        }
        await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static WriteOptions OneLine(WriteOptions? options) => options is { Indented: true }
        ? throw new ArgumentException("A document of a stream stands on one line; it cannot be indented.", nameof(options))
        : options ?? WriteOptions.Default;

#pragma warning disable CS1998 // Nothing is awaited: the values are there.
    private static async IAsyncEnumerable<T> ToAsync<T>(IEnumerable<T> values, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (T value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return value;
        }
    }
#pragma warning restore CS1998
}
