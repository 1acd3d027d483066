namespace ArticleSchema.Language.Validation;

/// <summary>One value or member name of a <see cref="DataTree"/>.</summary>
internal readonly struct DataNode
{
    /// <summary>Bytes left out at the start of a name: the prefix of a prefixed member.</summary>
    private readonly int _skip;

    internal DataNode(DataTree tree, int index, int skip = 0)
    {
        Tree = tree;
        Index = index;
        _skip = skip;
    }

    public DataTree Tree { get; }

    public int Index { get; }

    public DataKind Kind => Tree.Row(Index).Kind;

    /// <summary>The index of the first row behind this node.</summary>
    public int End => Index + Tree.Row(Index).Rows;

    public bool IsObject => Kind == DataKind.Object;

    public bool IsArray => Kind == DataKind.Array;

    /// <summary>Whether its <see cref="Text"/> is JSON as it stands, a string's between quotation marks: no escapes, and no YAML.</summary>
    public bool IsJson => !Tree.HasPositions && !Tree.Row(Index).IsEscaped;

    /// <summary>Whether it need not be checked: see <see cref="DataRow.IsKnown"/>.</summary>
    public bool IsKnown => Tree.Row(Index).IsKnown;

    public bool HasLoneSurrogate => Tree.Row(Index).HasLoneSurrogate;

    /// <summary>A string's or name's characters with escapes resolved, a number's or plain scalar's spelling.</summary>
    public ReadOnlySpan<byte> Text
    {
        get
        {
            ref readonly DataRow row = ref Tree.Row(Index);
            ReadOnlySpan<byte> text = Tree.Utf8.AsSpan(row.Start, row.Length);
            if (row.IsEscaped)
            {
                text = JsonEscapes.Resolve(text);
            }

            return _skip == 0 ? text : text.Slice(_skip);
        }
    }

    /// <summary>Empty for all but objects.</summary>
    public MemberSequence Members => new(this);

    public ElementSequence Elements => new(this);

    /// <summary>For a name: the value it names.</summary>
    public DataNode Value => new(Tree, Index + 1);

    /// <summary>The same name without its first bytes.</summary>
    public DataNode WithoutPrefix(int bytes) => new(Tree, Index, bytes);

    /// <summary>Whether its <see cref="Text"/> is that.</summary>
    public bool Is(byte[] utf8)
    {
        ref readonly DataRow row = ref Tree.Row(Index);
        return row.IsEscaped || _skip > 0 ? Text.SequenceEqual(utf8) : row.Length == utf8.Length && Tree.Utf8.AsSpan(row.Start, row.Length).SequenceEqual(utf8);
    }

    public string GetString() => Utf8Text.Decode(Text);

    /// <summary>How many members or elements it has.</summary>
    public int CountChildren()
    {
        int count = 0;
        foreach (DataNode _ in Members)
        {
            count++;
        }

        foreach (DataNode _ in Elements)
        {
            count++;
        }

        return count;
    }
}
