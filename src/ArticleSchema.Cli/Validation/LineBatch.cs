using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Validation;

/// <summary>Some lines of a file that were read together. Lines of nothing but white space are no documents.</summary>
internal sealed class LineBatch
{
    private const int Size = 1 << 20;

    private byte[] _buffer;
    private readonly List<(int Start, int Length)> _lines = [];

    private LineBatch(byte[] buffer, int firstLine)
    {
        _buffer = buffer;
        FirstLine = firstLine;
    }

    /// <summary>The number of its first line in the file, from 1.</summary>
    public int FirstLine { get; }

    public int Count => _lines.Count;

    /// <summary>How many lines of the batch stand before each document.</summary>
    public List<int> LineOffsets { get; } = [];

    /// <summary>By document; set by whoever checks them.</summary>
    public IReadOnlyList<DataProblem>[] Problems { get; private set; } = [];

    public byte[] Line(int index) => _buffer.AsSpan(_lines[index].Start, _lines[index].Length).ToArray();

    public string Text(int index) => Encoding.UTF8.GetString(_buffer, _lines[index].Start, _lines[index].Length);

    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    public static async IAsyncEnumerable<LineBatch> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
        int filled = 0;
        int line = 1;
        bool isFirst = true;
        while (true)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(filled), cancellation).ConfigureAwait(false);
            filled += read;
            bool isEnd = read == 0;
            if (isFirst && filled >= 3)
            {
                isFirst = false;
                if (buffer.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble))
                {
                    buffer.AsSpan(3, filled - 3).CopyTo(buffer);
                    filled -= 3;
                }
            }

            int end = isEnd ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if ((end > 0 && filled == buffer.Length) || (isEnd && filled > 0))
            {
                byte[] next = ArrayPool<byte>.Shared.Rent(Size);
                buffer.AsSpan(end, filled - end).CopyTo(next);
                var batch = new LineBatch(buffer, line);
                line += batch.Cut(end);
                (buffer, filled) = (next, filled - end);
                yield return batch;
            }
            else if (filled == buffer.Length)
            {
                // One line longer than the buffer; the interpreter says so where it passes its limit.
                byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            if (isEnd)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                yield break;
            }
        }
    }

    /// <summary>Finds the lines; gives how many line ends there are.</summary>
    private int Cut(int length)
    {
        int count = 0;
        for (int start = 0; start < length;)
        {
            int end = _buffer.AsSpan(start, length - start).IndexOf((byte)'\n');
            int stop = end < 0 ? length : start + end;
            int textEnd = stop > start && _buffer[stop - 1] == (byte)'\r' ? stop - 1 : stop;
            if (_buffer.AsSpan(start, textEnd - start).IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                _lines.Add((start, textEnd - start));
                LineOffsets.Add(count);
            }

            count++;
            start = stop + 1;
        }

        Problems = new IReadOnlyList<DataProblem>[_lines.Count];
        return count;
    }
}
