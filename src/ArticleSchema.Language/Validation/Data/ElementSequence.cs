namespace ArticleSchema.Language.Validation;

/// <summary>An array's elements; none for any other kind.</summary>
internal readonly struct ElementSequence(DataNode parent)
{
    public Enumerator GetEnumerator() => new(parent);

    internal struct Enumerator
    {
        private readonly DataTree _tree;
        private readonly int _end;
        private int _index;
        private int _next;

        public Enumerator(DataNode parent)
        {
            _tree = parent.Tree;
            _end = parent.Kind == DataKind.Array ? parent.End : 0;
            _next = parent.Index + 1;
        }

        public readonly DataNode Current => new(_tree, _index);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _index = _next;
            _next += _tree.Row(_index).Rows;
            return true;
        }
    }
}
