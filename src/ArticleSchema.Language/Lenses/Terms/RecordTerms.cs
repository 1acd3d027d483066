namespace ArticleSchema.Language.Lenses;

/// <summary>The members of a record on its way through a lens, each in terms of those that it began with.</summary>
internal sealed class RecordTerms
{
    private readonly List<KeyValuePair<string, LensTerm>> _members;

    private readonly LensTrace _trace;

    public RecordTerms(RecordShape shape, LensTrace trace)
    {
        _trace = trace;
        Id = shape.Id;
        _members = [.. shape.Members.Select(m => new KeyValuePair<string, LensTerm>(m.Name, new LensTerm.Member(m.Name)))];
        Began = [.. shape.Members.Select(m => m.Name)];
    }

    private RecordTerms(int id, RecordTerms other)
    {
        _trace = other._trace;
        Id = id;
        _members = [.. other._members];
        Began = other.Began;
        Doubts = [.. other.Doubts];
    }

    public int Id { get; }

    /// <summary>The names that it began with.</summary>
    public IReadOnlyList<string> Began { get; }

    public List<LensDoubt> Doubts { get; } = [];

    /// <summary>Whether it knows the key under which it stood in a map.</summary>
    public bool HasKey { get; set; }

    /// <summary>The record that a member holds, to be changed with this one alone; <see langword="null"/> where others are the same behind the operation.</summary>
    public RecordTerms? Inner(RecordShape shape, string name) => _trace.After(Id)?.Find(name)?.Shape is RecordShape after ? _trace.Split(shape.Id, after.Id) : null;

    /// <summary>A record that becomes one of its own, with the same members.</summary>
    public RecordTerms? Split(RecordShape from, int into) => _trace.Split(from.Id, into);

    /// <summary>The same as another record, in which it stands.</summary>
    public RecordTerms As(int id) => new(id, this);

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
