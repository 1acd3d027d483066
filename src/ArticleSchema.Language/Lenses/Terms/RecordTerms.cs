namespace ArticleSchema.Language.Lenses;

/// <summary>The members of a record on its way through a lens, each in terms of those that it began with.</summary>
internal sealed class RecordTerms
{
    private readonly List<KeyValuePair<string, LensTerm>> _members;

    public RecordTerms(RecordShape shape)
    {
        Id = shape.Id;
        _members = [.. shape.Members.Select(m => new KeyValuePair<string, LensTerm>(m.Name, new LensTerm.Member(m.Name)))];
        Began = [.. shape.Members.Select(m => m.Name)];
    }

    public int Id { get; }

    /// <summary>The names that it began with.</summary>
    public IReadOnlyList<string> Began { get; }

    public List<LensDoubt> Doubts { get; } = [];

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
