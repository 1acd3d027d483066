using System.Buffers;

namespace ArticleSchema.Cli.Migration;

/// <summary>The complement that is read for the way back, a line for each document.</summary>
internal sealed class KeptLines : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    public KeptLines(string path, long offset)
    {
        _path = path;
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        _stream.Seek(offset, SeekOrigin.Begin);
    }

    /// <summary>The byte behind the line that was read last.</summary>
    public long Position => _stream.Position - (_end - _start);

    public bool IsAtEnd => _start == _end && !Fill();

    /// <summary>The lines of so many documents.</summary>
    public byte[][] Read(int count)
    {
        byte[][] lines = new byte[count][];
        for (int i = 0; i < count; i++)
        {
            lines[i] = Next() ?? throw new UsageException($"'{_path}' has fewer lines than there are documents; it belongs to others");
        }

        return lines;
    }

    public void Dispose() => _stream.Dispose();

    private byte[]? Next()
    {
        int length;
        while ((length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n')) < 0)
        {
            if (!Fill())
            {
                // Whoever looked at the file may have left the last line without its end.
                length = _end - _start;
                break;
            }
        }

        if (_start == _end)
        {
            return null;
        }

        byte[] line = _buffer.AsSpan(_start, length).ToArray();
        _start = Math.Min(_end, _start + length + 1);
        return line;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = _stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
