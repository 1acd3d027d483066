namespace ArticleSchema.Language.Validation;

/// <summary>
/// Makes a <see cref="DataTree"/> from nodes that know where they stand: YAML content. The caller keeps names and values in turn
/// and closes what it opens.
/// </summary>
internal sealed class DataTreeBuilder
{
    private readonly List<int> _open = [];
    private byte[] _text = new byte[256];
    private int _length;
    private DataRow[] _rows = new DataRow[32];
    private TextPosition[] _positions = new TextPosition[32];
    private int _count;

    public void StartObject(TextPosition position) => Start(DataKind.Object, position);

    public void EndObject() => End();

    public void StartArray(TextPosition position) => Start(DataKind.Array, position);

    public void EndArray() => End();

    public void Name(string name, TextPosition position) => Scalar(DataKind.Name, name, position);

    /// <summary>A quoted or block scalar.</summary>
    public void String(string value, TextPosition position) => Scalar(DataKind.String, value, position);

    public void Plain(string value, TextPosition position) => Scalar(DataKind.Plain, value, position);

    public DataTree Build()
    {
        Array.Resize(ref _rows, _count);
        Array.Resize(ref _positions, _count);
        Array.Resize(ref _text, _length);
        return new DataTree(_text, _rows, _positions);
    }

    private void Start(DataKind kind, TextPosition position)
    {
        _open.Add(_count);
        Add(new DataRow(kind, _length, 0), position);
    }

    private void End()
    {
        int index = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        DataRow row = _rows[index];
        _rows[index] = new DataRow(row.Kind, row.Start, 0, _count - index);
    }

    private void Scalar(DataKind kind, string value, TextPosition position)
    {
        byte[] utf8 = Utf8Text.Encode(value);
        if (_length + utf8.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + utf8.Length));
        }

        utf8.CopyTo(_text, _length);
        Add(new DataRow(kind, _length, utf8.Length), position);
        _length += utf8.Length;
    }

    private void Add(DataRow row, TextPosition position)
    {
        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, _count * 2);
            Array.Resize(ref _positions, _count * 2);
        }

        _rows[_count] = row;
        _positions[_count++] = position;
    }
}
