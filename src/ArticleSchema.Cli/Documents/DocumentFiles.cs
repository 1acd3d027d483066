using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleSchema.Cli.Documents;

/// <summary>Files of documents: one each, or one a line.</summary>
internal static class DocumentFiles
{
    public const string StandardInput = "-";

    public static string NameOf(string file) => file == StandardInput ? "stdin" : file;

    public static bool HasLines(string file) =>
        file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    public static Stream Open(string file) => file == StandardInput
        ? Console.OpenStandardInput()
        : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);

    /// <summary>The one document of a file.</summary>
    public static async IAsyncEnumerable<LineBatch> ReadDocumentAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        int filled = 0;
        long length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false) is > 0 and int read)
        {
            length += read;
            filled = length > DocumentLimits.MaxBytes ? buffer.Length / 2 : filled + read;
            if (filled == buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }
        }

        if (length > DocumentLimits.MaxBytes)
        {
            yield return LineBatch.OfLongLine(buffer, length, 0, length, 1);
            yield break;
        }

        if (buffer.AsSpan(0, filled).StartsWith(Encoding.UTF8.Preamble))
        {
            buffer.AsSpan(3, filled - 3).CopyTo(buffer);
            filled -= 3;
        }

        yield return LineBatch.OfDocument(buffer, filled);
    }
}
