using System.Buffers;

namespace ArticleSchema;

/// <summary>Some lines of a stream in memory of their own, to be judged while the stream is read on.</summary>
internal sealed class LineBlock
{
    /// <summary>Large enough that handing it to another thread costs nothing beside the judging.</summary>
    private const int Size = 128 * 1024;

    private readonly List<byte[]> _rented = [];
    private byte[] _buffer = [];
    private int _used;
    private int _total;

    internal List<LineReader.Line> Lines { get; } = [];

    /// <summary>Takes lines until there are enough; false at the stream's end.</summary>
    internal async ValueTask<bool> FillAsync(LineReader lines, CancellationToken cancellationToken)
    {
        while (_total < Size && Lines.Count < Size)
        {
            if (lines.TryNext(out LineReader.Line line))
            {
                if (!line.IsBlank)
                {
                    Lines.Add(line.IsOverlong ? line : new(line.Number, Keep(line.Utf8), isOverlong: false));
                }
            }
            else if (!await lines.FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Gives the memory back; the lines must not be looked at any more.</summary>
    internal void Release()
    {
        Lines.Clear();
        foreach (byte[] array in _rented)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
        _rented.Clear();
    }

    private ReadOnlyMemory<byte> Keep(ReadOnlyMemory<byte> line)
    {
        if (_buffer.Length - _used < line.Length)
        {
            _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(Size, line.Length));
            _rented.Add(_buffer);
            _used = 0;
        }
        Memory<byte> kept = _buffer.AsMemory(_used, line.Length);
        line.CopyTo(kept);
        _used += line.Length;
        _total += line.Length;
        return kept;
    }
}
