namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>Documents over and over, one a line, up to a number of lines; nothing of it is held but the documents.</summary>
internal sealed class DocumentStream(byte[][] documents, int lines) : Stream
{
    private int _line;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _line < lines)
        {
            byte[] document = documents[_line % documents.Length];
            if (_offset == document.Length)
            {
                buffer[written++] = (byte)'\n';
                _offset = 0;
                _line++;
                continue;
            }
            int count = Math.Min(buffer.Length - written, document.Length - _offset);
            document.AsSpan(_offset, count).CopyTo(buffer[written..]);
            written += count;
            _offset += count;
        }
        return written;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
