using System.Buffers;
using System.Text;

namespace ArticleSchema.Cli.Documents;

/// <summary>Some documents of a file that were read together. Lines of nothing but white space are no documents.</summary>
internal sealed class LineBatch
{
    private const int ShownOfLongLine = 200;

    private readonly List<Line> _lines = [];
    private byte[] _buffer;

    private LineBatch(byte[] buffer, long offset, int firstLine)
    {
        _buffer = buffer;
        Offset = offset;
        FirstLine = firstLine;
    }

    /// <summary>The byte of the file at which it begins.</summary>
    public long Offset { get; }

    /// <summary>The number of its first line in the file, from 1.</summary>
    public int FirstLine { get; }

    /// <summary>The byte of the file behind it.</summary>
    public long End { get; private init; }

    /// <summary>The number of the line behind it.</summary>
    public int NextLine { get; private set; }

    /// <summary>How many bytes are held.</summary>
    public int Length { get; private init; }

    /// <summary>How many documents.</summary>
    public int Count => _lines.Count;

    /// <summary>Cuts bytes of a file into lines.</summary>
    /// <param name="buffer">Rented; the batch gives it back.</param>
    /// <param name="length">How much of it is filled.</param>
    /// <param name="offset">Where in the file it was read.</param>
    /// <param name="firstLine">The line that starts there.</param>
    public static LineBatch Cut(byte[] buffer, int length, long offset, int firstLine)
    {
        var batch = new LineBatch(buffer, offset, firstLine) { End = offset + length, NextLine = firstLine, Length = length };
        for (int start = 0; start < length; batch.NextLine++)
        {
            int end = buffer.AsSpan(start, length - start).IndexOf((byte)'\n');
            int stop = end < 0 ? length : start + end;
            int textEnd = stop > start && buffer[stop - 1] == (byte)'\r' ? stop - 1 : stop;
            if (buffer.AsSpan(start, textEnd - start).IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
            {
                batch.Add(start, batch.NextLine, textEnd - start);
            }

            start = stop + 1;
        }

        return batch;
    }

    /// <summary>A line that is longer than any document may be: only its beginning is held.</summary>
    public static LineBatch OfLongLine(byte[] buffer, long length, long offset, long end, int line)
    {
        var batch = new LineBatch(buffer, offset, line) { End = end, NextLine = line + 1 };
        batch.Add(0, line, length);
        return batch;
    }

    /// <summary>A file that is one document.</summary>
    public static LineBatch OfDocument(byte[] buffer, int length)
    {
        var batch = new LineBatch(buffer, 0, 1) { End = length, NextLine = 1, Length = length };
        batch.Add(0, 1, length);
        return batch;
    }

    public int LineOf(int index) => _lines[index].Number;

    /// <summary>How long the document is, be it held or not.</summary>
    public long LengthOf(int index) => _lines[index].FullLength;

    public bool IsWhole(int index) => _lines[index].Length == _lines[index].FullLength;

    public ReadOnlySpan<byte> Span(int index) => _buffer.AsSpan(_lines[index].Start, _lines[index].Length);

    public byte[] Bytes(int index) => Span(index).ToArray();

    public string Text(int index) => Encoding.UTF8.GetString(Span(index)) + (IsWhole(index) ? "" : "…");

    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Add(int start, int number, long length) =>
        _lines.Add(new Line(start, length > DocumentLimits.MaxBytes ? ShownOfLongLine : (int)length, number, length));

    private readonly record struct Line(int Start, int Length, int Number, long FullLength);
}
