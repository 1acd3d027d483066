using System.Buffers;
using System.Runtime.CompilerServices;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>Streams of documents, one a line (NDJSON, JSON Lines). No line can stop a run: a bad one comes with its report.</summary>
public static class Ndjson
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

    /// <summary>Validates line by line and makes no objects. Gives every line, the valid ones too.</summary>
    /// <inheritdoc cref="ReadAsync" path="/param"/>
    public static IAsyncEnumerable<NdjsonLine<T>> ValidateAsync<T>(
        Stream stream, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Lines<T>(stream, options ?? ValidationOptions.Default, makes: false, cancellationToken);
    }

    /// <summary>Writes each value as one line.</summary>
    /// <param name="values">What is written, in this order.</param>
    /// <param name="stream">Written to, and left open.</param>
    /// <param name="options">Anything but indentation, which would break the lines.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">The options ask for indentation.</exception>
    /// <exception cref="InvalidOperationException">A value lacks what it requires; the lines before it are written.</exception>
    public static async Task WriteAsync<T>(
        IEnumerable<T> values, Stream stream, WriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : ISchemaType<T>
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= WriteOptions.Default;
        if (options.Indented)
        {
            throw new ArgumentException("A document of a stream stands on one line; it cannot be indented.", nameof(options));
        }
        foreach (T value in values)
        {
            // Raw JSON that was kept may hold line breaks between its tokens, where they mean nothing.
            byte[] line = OneLine(SchemaType.ToUtf8Json(value, options));
            await stream.WriteAsync(line, cancellationToken).ConfigureAwait(false);
        }
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static byte[] OneLine(byte[] json)
    {
        json.AsSpan().ReplaceAny(s_lineBreaks, (byte)' ');
        Array.Resize(ref json, json.Length + 1);
        json[^1] = (byte)'\n';
        return json;
    }

    private static readonly SearchValues<byte> s_lineBreaks = SearchValues.Create("\r\n"u8);

    private static async IAsyncEnumerable<NdjsonLine<T>> Lines<T>(
        Stream stream, ValidationOptions options, bool makes, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : ISchemaType<T>
    {
        using var lines = new LineReader(stream, options.MaxBytes);
        while (true)
        {
            while (lines.TryNext(out LineReader.Line line))
            {
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
