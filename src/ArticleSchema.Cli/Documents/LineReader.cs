using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleSchema.Cli.Documents;

/// <summary>A stream with a document a line, a batch at a time. No more than a batch is held, however long a line is.</summary>
internal sealed class LineReader
{
    private const int BatchSize = 1 << 20;

    private readonly Stream _stream;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BatchSize);
    private int _filled;
    private long _offset;
    private int _line;

    /// <param name="stream">The file, at the place where reading begins.</param>
    /// <param name="offset">That place.</param>
    /// <param name="line">The number of the line that starts there.</param>
    public LineReader(Stream stream, long offset = 0, int line = 1)
    {
        _stream = stream;
        _offset = offset;
        _line = line;
    }

    public async IAsyncEnumerable<LineBatch> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        bool isEnd = false;
        while (!isEnd)
        {
            isEnd = !await FillAsync(cancellation).ConfigureAwait(false);
            int end = isEnd ? _filled : _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
            if (end > 0)
            {
                yield return Take(end);
            }
            else if (_filled > DocumentLimits.MaxBytes)
            {
                yield return await SkipAsync(cancellation).ConfigureAwait(false);
            }
            else if (_filled == _buffer.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
                _buffer.AsSpan(0, _filled).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_buffer);
                _buffer = larger;
            }
        }

        ArrayPool<byte>.Shared.Return(_buffer);
    }

    /// <summary>Reads until the buffer is full; gives whether there may be more.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        while (_filled < _buffer.Length)
        {
            int read = await _stream.ReadAsync(_buffer.AsMemory(_filled), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                return false;
            }

            _filled += read;
            DropMark();
        }

        return true;
    }

    private void DropMark()
    {
        if (_offset == 0 && _filled >= 3 && _buffer.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble))
        {
            _buffer.AsSpan(3, _filled - 3).CopyTo(_buffer);
            _filled -= 3;
            _offset = 3;
        }
    }

    private LineBatch Take(int end)
    {
        byte[] next = ArrayPool<byte>.Shared.Rent(Math.Max(BatchSize, _filled - end));
        _buffer.AsSpan(end, _filled - end).CopyTo(next);
        LineBatch batch = LineBatch.Cut(_buffer, end, _offset, _line);
        (_buffer, _filled, _offset, _line) = (next, _filled - end, batch.End, batch.NextLine);
        return batch;
    }

    /// <summary>Passes the rest of a line that nobody could take.</summary>
    private async ValueTask<LineBatch> SkipAsync(CancellationToken cancellation)
    {
        byte[] beginning = ArrayPool<byte>.Shared.Rent(BatchSize);
        _buffer.AsSpan(0, BatchSize).CopyTo(beginning);
        long start = _offset;
        long length = 0;
        while (true)
        {
            int end = _buffer.AsSpan(0, _filled).IndexOf((byte)'\n');
            int passed = end < 0 ? _filled : end;
            length += passed;
            int taken = end < 0 ? passed : passed + 1;
            _buffer.AsSpan(taken, _filled - taken).CopyTo(_buffer);
            _offset += taken;
            _filled -= taken;
            if (end >= 0 || (!await FillAsync(cancellation).ConfigureAwait(false) && _filled == 0))
            {
                return LineBatch.OfLongLine(beginning, length, start, _offset, _line++);
            }
        }
    }
}
