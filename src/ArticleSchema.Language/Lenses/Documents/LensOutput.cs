using System.Globalization;
using System.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A document as it is written: compact JSON in UTF-8 with only what must be escaped, and its rows, so that nobody need parse it to go on with it.</summary>
internal sealed class LensOutput
{
    private const int BytesOfRow = 12;
    private const int LeastBytes = 64;
    private const int MostSpareBytes = 1 << 20;

    /// <summary>What the document before was written into: documents of a thread are written one after the other, and are about as long.</summary>
    [ThreadStatic]
    private static byte[]? t_spare;

    private readonly Stack<int> _open = new();
    private byte[] _bytes;
    private DataRow[] _rows;
    private int _length;
    private int _count;
    private int _deepest;
    private int _longest;

    /// <param name="capacity">How long it may become before it has to grow, in bytes.</param>
    public LensOutput(int capacity)
    {
        byte[]? spare = t_spare;
        t_spare = null;
        _bytes = spare?.Length >= capacity ? spare : new byte[Math.Max(capacity, LeastBytes)];
        _rows = DataRow.Table(Math.Max(capacity / BytesOfRow, 16));
    }

    /// <summary>Begins an object or an array.</summary>
    public void Open(DataKind kind)
    {
        Separate();
        _open.Push(_count);
        _deepest = Math.Max(_deepest, _open.Count);
        Add(new DataRow(kind, _length, 0));
        Append((byte)(kind == DataKind.Object ? '{' : '['));
    }

    public void Close()
    {
        int index = _open.Pop();
        DataRow row = _rows[index];
        Append((byte)(row.Kind == DataKind.Object ? '}' : ']'));
        _rows[index] = new DataRow(row.Kind, row.Start, _length - row.Start, _count - index);
    }

    public void Name(string name)
    {
        Separate();
        Quote(DataKind.Name, name);
        Append((byte)':');
    }

    /// <param name="plain">A name without anything to escape.</param>
    public void Name(ReadOnlySpan<byte> plain)
    {
        Separate();
        Span<byte> room = Room(plain.Length + 3);
        room[0] = (byte)'"';
        plain.CopyTo(room.Slice(1));
        room[plain.Length + 1] = (byte)'"';
        room[plain.Length + 2] = (byte)':';
        Add(new DataRow(DataKind.Name, _length + 1, plain.Length));
        _length += room.Length;
    }

    public void Text(string text)
    {
        Separate();
        Quote(DataKind.String, text);
    }

    /// <param name="json">A number, <c>true</c>, <c>false</c> or <c>null</c>.</param>
    public void Literal(string json)
    {
        Separate();
        DataKind kind = json.Length == 0 ? DataKind.Null : json[0] switch { 't' => DataKind.True, 'f' => DataKind.False, 'n' => DataKind.Null, _ => DataKind.Number };
        int start = _length;
        Append(json, 0, json.Length);
        Add(new DataRow(kind, start, _length - start));
    }

    /// <summary>A value of another document, as it stands there.</summary>
    /// <param name="source">One that is JSON without white space, and a scalar without escapes.</param>
    /// <param name="isKnown">Whether it need not be checked here.</param>
    public void Take(DataNode source, bool isKnown)
    {
        Separate();
        DataKind kind = source.Kind;
        if (kind is DataKind.Object or DataKind.Array)
        {
            TakeInner(source, isKnown);
            return;
        }

        ReadOnlySpan<byte> text = source.Text;
        _longest = Math.Max(_longest, text.Length);
        int quote = kind is DataKind.String or DataKind.Name ? 1 : 0;
        Span<byte> room = Room(text.Length + (2 * quote));
        room[0] = room[room.Length - 1] = (byte)'"';
        text.CopyTo(room.Slice(quote));
        Add(new DataRow(quote > 0 ? DataKind.String : kind, _length + quote, text.Length, isKnown: isKnown));
        _length += room.Length;
    }

    /// <summary>Whether the document is surely within what readers take.</summary>
    public bool IsWithin(CheckOptions options) => _length <= options.MaxBytes && _deepest <= options.MaxDepth && _longest <= options.MaxStringLength && _count <= DataRow.MaxRows;

    /// <summary>The document; nothing is written to it any more.</summary>
    public byte[] ToArray()
    {
        byte[] utf8 = _bytes.AsSpan(0, _length).ToArray();
        t_spare = _bytes.Length <= MostSpareBytes ? _bytes : null;
        _bytes = utf8;
        return utf8;
    }

    public DataTree ToTree() => new(ToArray(), _rows, positions: null) { IsCompact = true, Depth = _deepest };

    /// <summary>An object or array with all rows in it. Its texts are as long as the document's that it is taken from; it may stand deeper here.</summary>
    private void TakeInner(DataNode source, bool isKnown)
    {
        ReadOnlySpan<DataRow> rows = source.Tree.Rows(source);
        DataRow row = rows[0];
        int moved = _length - row.Start;
        source.Tree.Utf8.AsSpan(row.Start, row.Length).CopyTo(Room(row.Length));
        _length += row.Length;
        Reserve(rows.Length);
        Span<DataRow> room = _rows.AsSpan(_count, rows.Length);
        room[0] = new DataRow(row.Kind, row.Start + moved, row.Length, row.Rows, isKnown: isKnown);
        for (int i = 1; i < rows.Length; i++)
        {
            room[i] = rows[i].Moved(moved);
        }

        _count += rows.Length;
        _deepest = Math.Max(_deepest, _open.Count + source.Tree.Depth);
    }

    /// <summary>A comma where something stands before that is no beginning.</summary>
    private void Separate()
    {
        if (_length > 0 && _bytes[_length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
        {
            Append((byte)',');
        }
    }

    private void Quote(DataKind kind, string text)
    {
        Append((byte)'"');
        int start = _length;
        bool isEscaped = false;
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && text[end] is >= ' ' and not '"' and not '\\')
            {
                end++;
            }

            Append(text, i, end - i);
            if (end < text.Length)
            {
                isEscaped = true;
                string escape = EscapeOf(text[end++]);
                Append(escape, 0, escape.Length);
            }

            i = end;
        }

        _longest = Math.Max(_longest, _length - start);
        Add(new DataRow(kind, start, _length - start, 1, isEscaped));
        Append((byte)'"');
    }

    private static string EscapeOf(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    private void Append(byte ascii)
    {
        if (_length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[_length++] = ascii;
    }

    /// <summary>Where the next bytes go, which the caller counts.</summary>
    private Span<byte> Room(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Grow(bytes);
        }

        return _bytes.AsSpan(_length, bytes);
    }

    private void Append(string text, int start, int length)
    {
        int most = Encoding.UTF8.GetMaxByteCount(length);
        if (_bytes.Length - _length < most)
        {
            Grow(most);
        }

        _length += Encoding.UTF8.GetBytes(text, start, length, _bytes, _length);
    }

    private void Add(DataRow row)
    {
        Reserve(1);
        _rows[_count++] = row;
    }

    private void Grow(int bytes) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));

    private void Reserve(int rows)
    {
        if (_rows.Length - _count < rows)
        {
            Array.Resize(ref _rows, Math.Max(_rows.Length * 2, _count + rows));
        }
    }
}
