namespace ArticleSchema.Language.Validation;

/// <summary>Names that stood in an object before. Few are compared one by one, because most objects have few.</summary>
internal struct MemberNameSet
{
    private const int MaxFew = 8;

    private DataNode[]? _few;
    private int _count;
    private HashSet<string>? _many;

    /// <summary>False for a name that was there.</summary>
    public bool Add(DataNode name)
    {
        if (_many is not null)
        {
            return _many.Add(ValueKey.TextOf(name));
        }

        _few ??= new DataNode[MaxFew];
        for (int i = 0; i < _count; i++)
        {
            if (_few[i].Text.SequenceEqual(name.Text))
            {
                return false;
            }
        }

        if (_count < MaxFew)
        {
            _few[_count++] = name;
            return true;
        }

        _many = new HashSet<string>(_few.Select(ValueKey.TextOf), StringComparer.Ordinal);
        return _many.Add(ValueKey.TextOf(name));
    }
}
