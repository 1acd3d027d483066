namespace ArticleSchema.Language.Validation;

/// <summary>The names of an object's members, in order, duplicates included; each leads to its value.</summary>
internal readonly struct MemberSequence(DataNode parent)
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
            _end = parent.Kind == DataKind.Object ? parent.End : 0;
            _next = parent.Index + 1;
        }

        /// <summary>The member's name.</summary>
        public readonly DataNode Current => new(_tree, _index);

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            _index = _next;
            _next = _index + 1 + _tree.Row(_index + 1).Rows;
            return true;
        }
    }
}
