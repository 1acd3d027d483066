using System.ComponentModel;

namespace ArticleSchema;

public readonly partial struct UnknownMembers
{
    /// <summary>Gathers unknown members while a record is read; called by generated code through the scanner.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public struct Builder
    {
        private KeyValuePair<string, RawJson>[]? _members;
        private int _count;

        /// <summary>The scanner's note of the last unknown name of this record, 0 for none: names are chained there to be told apart.</summary>
        internal int LastName;

        internal void Add(string name, RawJson value)
        {
            _members ??= new KeyValuePair<string, RawJson>[2];
            if (_count == _members.Length)
            {
                Array.Resize(ref _members, _count * 2);
            }
            _members[_count++] = new(name, value);
        }

        /// <summary>The members gathered.</summary>
        public UnknownMembers ToUnknownMembers()
        {
            if (_members is null)
            {
                return default;
            }
            Array.Resize(ref _members, _count);
            return new(_members);
        }
    }
}
