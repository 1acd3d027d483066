using System.Buffers;

namespace ArticleSchema;

/// <summary>Gathers lines in one pooled buffer, so that a stream is not asked for every line.</summary>
internal sealed class LineWriter(Stream stream) : IDisposable
{
    private const int Size = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _used;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    internal async ValueTask WriteAsync(byte[] line, CancellationToken cancellationToken)
    {
        if (_buffer.Length - _used <= line.Length)
        {
            await EmptyAsync(cancellationToken).ConfigureAwait(false);
        }
        if (_buffer.Length <= line.Length)
        {
            await stream.WriteAsync(line, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            line.CopyTo(_buffer, _used);
            _used += line.Length;
        }
        _buffer[_used++] = (byte)'\n';
    }

    internal async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await EmptyAsync(cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask EmptyAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(_buffer.AsMemory(0, _used), cancellationToken).ConfigureAwait(false);
        _used = 0;
    }
}
