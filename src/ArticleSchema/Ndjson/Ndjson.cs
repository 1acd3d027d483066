using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>
/// Streams of documents, one a line (NDJSON, JSON Lines). No line can stop a run: a bad one comes with its report. Memory is bounded
/// whatever the stream's length: one line, or a few blocks of lines where several threads work.
/// </summary>
public static partial class Ndjson
{
    /// <summary>Reads and validates line by line. Lines end with <c>\n</c> or <c>\r\n</c>; the last may end with neither.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="options">
    /// Limits for each line; one longer than <see cref="ValidationOptions.MaxBytes"/> is reported as <c>limit</c>, and skipped without
    /// being held in memory.
    /// </param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<NdjsonLine<T>> ReadAsync<T>(
        Stream stream, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines<T>(stream, options ?? ValidationOptions.Default, makes: true, cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync{T}(Stream, ValidationOptions?, CancellationToken)"/>
    /// <param name="pipe">Read to its end, and not completed.</param>
    public static IAsyncEnumerable<NdjsonLine<T>> ReadAsync<T>(
        PipeReader pipe, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return ReadAsync<T>(pipe.AsStream(leaveOpen: true), options, cancellationToken);
    }

    /// <summary>Reads and validates on several threads; the lines come in their order all the same.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="parallelism">How many blocks of lines are worked on at a time, at least 1.</param>
    /// <param name="options">Limits for each line.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static IAsyncEnumerable<NdjsonLine<T>> ReadAsync<T>(
        Stream stream, int parallelism, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        return Blocks<T>(stream, parallelism, options ?? ValidationOptions.Default, makes: true, cancellationToken);
    }

    /// <summary>Validates line by line and makes no objects. Gives every line, the valid ones too.</summary>
    /// <inheritdoc cref="ReadAsync{T}(Stream, ValidationOptions?, CancellationToken)" path="/param"/>
    public static IAsyncEnumerable<NdjsonLine<T>> ValidateAsync<T>(
        Stream stream, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines<T>(stream, options ?? ValidationOptions.Default, makes: false, cancellationToken);
    }

    /// <inheritdoc cref="ValidateAsync{T}(Stream, ValidationOptions?, CancellationToken)"/>
    /// <param name="pipe">Read to its end, and not completed.</param>
    public static IAsyncEnumerable<NdjsonLine<T>> ValidateAsync<T>(
        PipeReader pipe, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return ValidateAsync<T>(pipe.AsStream(leaveOpen: true), options, cancellationToken);
    }

    /// <summary>Validates on several threads; the lines come in their order all the same.</summary>
    /// <inheritdoc cref="ReadAsync{T}(Stream, int, ValidationOptions?, CancellationToken)" path="/param"/>
    public static IAsyncEnumerable<NdjsonLine<T>> ValidateAsync<T>(
        Stream stream, int parallelism, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1);
        return Blocks<T>(stream, parallelism, options ?? ValidationOptions.Default, makes: false, cancellationToken);
    }

    private static async IAsyncEnumerable<NdjsonLine<T>> Lines<T>(
        Stream stream, ValidationOptions options, bool makes, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : ISchemaType<T>
    {
        using var lines = new LineReader(stream, options.MaxBytes);
        while (true)
        {
            while (lines.TryNext(out LineReader.Line line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!line.IsBlank)
                {
                    yield return Judge<T>(line, options, makes);
                }
            }
            if (!await lines.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                yield break;
            }
        }
    }

    private static NdjsonLine<T> Judge<T>(LineReader.Line line, ValidationOptions options, bool makes)
        where T : ISchemaType<T>
    {
        if (line.IsOverlong)
        {
            var problem = new Problem("limit", Severity.Error, "", 1, 1, "The line is longer than a document may be.");
            return new(line.Number, default, new([problem]));
        }
        if (!makes)
        {
            return new(line.Number, default, SchemaType.Validate<T>(line.Utf8.Span, options));
        }
        SchemaType.TryRead(line.Utf8.Span, out T? value, out ValidationReport report, options);
        return new(line.Number, value, report);
    }
}
