namespace ArticleSchema.Language.Lenses;

/// <summary>The members of a record on its way through a lens, each in terms of those that it began with.</summary>
internal sealed class RecordTerms
{
    private readonly List<KeyValuePair<string, LensTerm>> _members;

    private readonly LensTrace _trace;

    public RecordTerms(RecordShape shape, LensTrace trace)
    {
        _trace = trace;
        Key = Id = shape.Id;
        _members = [.. shape.Members.Select(m => new KeyValuePair<string, LensTerm>(m.Name, new LensTerm.Member(m.Name)))];
        Began = [.. shape.Members.Select(m => m.Name)];
    }

    private RecordTerms(int id, RecordTerms other)
    {
        _trace = other._trace;
        Key = Id = id;
        _members = [.. other._members];
        Began = other.Began;
        Doubts = [.. other.Doubts];
        Others = other.Others;
    }

    /// <summary>Tells it from others that are the same record by now.</summary>
    public int Key { get; }

    /// <summary>Which record it is, as far as the operations came.</summary>
    public int Id { get; private set; }

    /// <summary>The names that it began with.</summary>
    public IReadOnlyList<string> Began { get; }

    public List<LensDoubt> Doubts { get; } = [];

    /// <summary>The members that no field knows, as a map; <see langword="null"/> where there are none.</summary>
    public LensTerm? Others { get; set; } = new MapTerm.Unknown();

    /// <summary>Whether it knows the key under which it stood in a map.</summary>
    public bool HasKey { get; set; }

    /// <summary>The record that a member or its elements are, to be changed with this one alone; <see langword="null"/> where there is none behind the operation.</summary>
    public RecordTerms? Inner(RecordShape shape, string name) => (_trace.After(Id)?.Find(name)?.Shape) switch
    {
        RecordShape after when Here(shape, name) is { } inner => Become(inner, after.Id),
        ListShape { Element: RecordShape after } when Here(shape, name) is { } inner => Become(inner, after.Id),
        _ => null,
    };

    /// <summary>The record that a member or its elements are, as it is.</summary>
    public RecordTerms? Here(RecordShape shape, string name) => _trace.Find(Find(name) is LensTerm.Held held ? held.Key : shape.Id);

    /// <summary>A member that holds a record; where others are the same by now, it says which.</summary>
    public static LensTerm Holding(LensTerm term, RecordTerms inner) => inner.Key == inner.Id ? term : new LensTerm.Held(term, inner.Key);

    /// <summary>As another record, among others that are the same from now on.</summary>
    public RecordTerms Joining(int id)
    {
        Id = id;
        return this;
    }

    /// <summary>A record that it holds as another one.</summary>
    public RecordTerms Become(RecordTerms inner, int id) => inner.Id == id ? inner : _trace.Split(inner, id);

    /// <summary>The same as another record, in which it stands.</summary>
    public RecordTerms As(int id) => new(id, this);

    /// <summary>What the member is called now that it was called when it came; <see langword="null"/> where it is not what it was.</summary>
    public string? NameOf(LensTerm term) => _members.Find(m => m.Value == term).Key;

    public LensTerm? Find(string name) => _members.Find(m => m.Key == name).Value;

    public LensTerm? Take(string name)
    {
        var term = Find(name);
        _members.RemoveAll(m => m.Key == name);
        return term;
    }

    public void Set(string name, LensTerm? term)
    {
        Take(name);
        if (term is not null)
        {
            _members.Add(new(name, term));
        }
    }
}
