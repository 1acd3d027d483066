using System.Buffers;

namespace ArticleSchema;

/// <summary>Cuts a stream into lines in one pooled buffer; a line too long for it is passed over, not held.</summary>
internal sealed class LineReader : IDisposable
{
    private const int FirstSize = 32 * 1024;

    private readonly Stream _stream;
    private readonly int _maxBytes;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _searched;
    private int _end;
    private long _number;
    private bool _isEnded;
    private bool _isSkipping;

    internal LineReader(Stream stream, int maxBytes)
    {
        _stream = stream;
        _maxBytes = maxBytes;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _start = _searched = _end = 0;
    }

    /// <summary>The next line that stands whole in the buffer; valid until the next <see cref="FillAsync"/>.</summary>
    internal bool TryNext(out Line line)
    {
        int length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (length < 0)
        {
            _searched = _end;
            if (!_isEnded || (_start == _end && !_isSkipping))
            {
                SkipIfTooLong();
                line = default;
                return false;
            }
        }
        int end = length < 0 ? _end : _searched + length;
        ReadOnlyMemory<byte> text = _buffer.AsMemory(_start, end - _start);
        if (text.Length > 0 && text.Span[^1] == '\r')
        {
            text = text[..^1];
        }
        line = new(++_number, text, _isSkipping || text.Length > _maxBytes);
        _start = _searched = length < 0 ? end : end + 1;
        _isSkipping = false;
        return true;
    }

    /// <summary>Reads on; false when there is nothing more to be cut.</summary>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_isEnded)
        {
            return false;
        }
        MakeRoom();
        int read = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isEnded = read == 0;
        return true;
    }

    private void SkipIfTooLong()
    {
        // A carriage return may still be part of the ending.
        if (_isSkipping || _end - _start > _maxBytes + 1L)
        {
            _isSkipping = true;
            _start = _searched = _end;
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _searched -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_buffer.Length * 2));
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }

    internal readonly struct Line(long number, ReadOnlyMemory<byte> utf8, bool isOverlong)
    {
        internal long Number => number;

        internal ReadOnlyMemory<byte> Utf8 => utf8;

        internal bool IsOverlong => isOverlong;

        internal bool IsBlank => !isOverlong && utf8.Span.Trim(" \t"u8).IsEmpty;
    }
}
