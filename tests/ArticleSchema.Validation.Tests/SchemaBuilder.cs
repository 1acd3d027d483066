namespace ArticleSchema.Validation.Tests;

/// <summary>Builds models by hand, as short as a schema says them: <c>Use("Contributor+")</c>.</summary>
internal sealed class SchemaBuilder
{
    private readonly Dictionary<string, TypeModel> _types = [];

    public SchemaBuilder(string id = "newsroom/article", string version = "1.2") => Schema = new SchemaModel(id, version);

    public SchemaModel Schema { get; }

    public TypeModel this[string name] => _types[name];

    public T Add<T>(T type)
        where T : TypeModel
    {
        _types.Add(type.Name, type);
        Schema.Types = [.. Schema.Types, type];
        return type;
    }

    public RecordModel Record(string name, params FieldModel[] fields) => Add(new RecordModel(Schema, name) { Fields = fields });

    public EnumModel Enum(string name, bool isOpen, params string[] tokens) =>
        Add(new EnumModel(Schema, name) { IsOpen = isOpen, Tokens = [.. tokens.Select(token => new TokenModel(token, token))] });

    public ScalarModel Scalar(string name, BuiltIn builtIn, FacetSet facets, ScalarModel? from = null) =>
        Add(new ScalarModel(Schema, name) { BuiltIn = builtIn, Facets = facets, Base = from });

    public ListModel List(string name, string use, FacetSet? facets = null) =>
        Add(new ListModel(Schema, name) { Use = Use(use), Facets = facets ?? FacetSet.None });

    public UnionModel Tagged(string name, string tag, bool isOpen, params string[] branches) =>
        Add(new UnionModel(Schema, name) { Tag = tag, IsOpen = isOpen, Branches = [.. branches.Select(branch => Branch(branch, branch.ToLowerInvariant()))] });

    public UnionModel Untagged(string name, params string[] uses) =>
        Add(new UnionModel(Schema, name) { Branches = [.. uses.Select(use => Branch(use, null))] });

    /// <summary>Field <c>name: expression</c>.</summary>
    public FieldModel Field(string name, string use) => new(name, name, name, Use(use));

    public TypeUse Use(string expression)
    {
        string[] parts = expression.Split(" by ");
        string last = parts[^1];
        char mark = last[^1];
        string name = mark is '?' or '*' or '+' ? last[..^1] : last;
        if (parts.Length == 2)
        {
            return Of(parts[0], mark == '+' ? Multiplicity.NonEmptyMap : Multiplicity.Map, Of(name, Multiplicity.One, null));
        }

        Multiplicity multiplicity = mark switch
        {
            '?' => Multiplicity.Optional,
            '*' => Multiplicity.List,
            '+' => Multiplicity.NonEmptyList,
            _ => Multiplicity.One,
        };
        return Of(name, multiplicity, null);
    }

    private BranchModel Branch(string use, string? tag) => new(tag, use, Use(use));

    private TypeUse Of(string name, Multiplicity multiplicity, TypeUse? key) => BuiltIns.TryGet(name, out BuiltIn builtIn)
        ? new TypeUse(builtIn, multiplicity, key)
        : new TypeUse(_types[name], multiplicity, key);
}
