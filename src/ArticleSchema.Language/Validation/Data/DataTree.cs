namespace ArticleSchema.Language.Validation;

/// <summary>
/// One document as a flat table of rows over its text, from JSON (<see cref="JsonTree"/>) or from YAML (<see cref="DataTreeBuilder"/>).
/// A container's rows follow it; a member is a row for its name and the rows of its value.
/// </summary>
internal sealed class DataTree
{
    private readonly DataRow[] _rows;

    /// <summary>Set where the source says its positions; those of JSON are found from offsets.</summary>
    private readonly TextPosition[]? _positions;

    internal DataTree(byte[] utf8, DataRow[] rows, TextPosition[]? positions)
    {
        Utf8 = utf8;
        _rows = rows;
        _positions = positions;
    }

    public DataNode Root => new(this, 0);

    /// <summary>Whether it is JSON without white space between its parts.</summary>
    public bool IsCompact { get; init; }

    /// <summary>How many objects and arrays stand in each other at most; of JSON alone.</summary>
    public int Depth { get; init; }

    internal byte[] Utf8 { get; }

    internal bool HasPositions => _positions is not null;

    internal ref readonly DataRow Row(int index) => ref _rows[index];

    /// <summary>A node's and those of all in it.</summary>
    internal ReadOnlySpan<DataRow> Rows(DataNode node) => _rows.AsSpan(node.Index, _rows[node.Index].Rows);

    internal TextPosition Position(int index) => _positions![index];

    /// <summary>Where a node stands; found by counting lines where the source does not say.</summary>
    public TextPosition PositionOf(DataNode node) => HasPositions ? Position(node.Index) : TextPositions.Find(Utf8, Offset(node.Index));

    /// <summary>The byte at which a reader would say the row starts: a string's quotation mark, not its first character.</summary>
    internal int Offset(int index)
    {
        ref readonly DataRow row = ref _rows[index];
        return _positions is null && row.Kind is DataKind.String or DataKind.Name ? row.Start - 1 : row.Start;
    }
}
