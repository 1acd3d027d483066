using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>
/// Makes a model again from its text, in two steps because types refer to each other in circles: first the empty type, then, once all
/// types it uses exist, what is in it. Tokens and branches have no C# names of their own then.
/// </summary>
internal sealed partial class ModelTextReader
{
    private readonly DataNode _root;
    private readonly IReadOnlyList<TypeModel> _uses;

    private ModelTextReader(DataNode root, IReadOnlyList<TypeModel> uses)
    {
        _root = root;
        _uses = uses;
    }

    /// <summary>The type by itself; <see langword="null"/> for a text that no writer of this language wrote.</summary>
    public static TypeModel? Create(string text)
    {
        if (JsonTree.Parse(text) is not { } tree || Text(tree.Root, "schema") is not { } id || Text(tree.Root, "name") is not { } name)
        {
            return null;
        }

        var schema = new SchemaModel(id, Text(tree.Root, "version") ?? "");
        return Text(tree.Root, "kind") switch
        {
            "record" => new RecordModel(schema, name),
            "enum" => new EnumModel(schema, name),
            "union" => new UnionModel(schema, name),
            "scalar" => new ScalarModel(schema, name),
            "list" => new ListModel(schema, name),
            _ => null,
        };
    }

    /// <param name="type">What <see cref="Create"/> made of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="uses">The types it uses, in the order of its writer.</param>
    public static void Fill(TypeModel type, string text, IReadOnlyList<TypeModel> uses)
    {
        if (JsonTree.Parse(text) is not { } tree)
        {
            return;
        }

        var reader = new ModelTextReader(tree.Root, uses);
        type.Deprecated = Deprecation(tree.Root);
        switch (type)
        {
            case RecordModel record:
                reader.FillRecord(record);
                break;
            case EnumModel tokens:
                reader.FillEnum(tokens);
                break;
            case UnionModel union:
                reader.FillUnion(union);
                break;
            case ScalarModel scalar:
                reader.FillScalar(scalar);
                break;
            case ListModel list:
                list.Use = reader.Use(Find(tree.Root, "type"));
                list.Facets = Facets(tree.Root);
                break;
        }
    }

    private void FillEnum(EnumModel tokens)
    {
        tokens.IsOpen = !Has(_root, "closed");
        tokens.Tokens = [.. Elements(_root, "tokens").Select(static node =>
        {
            string token = Text(node, "token") ?? "";
            return new TokenModel(token, token)
            {
                AlsoRead = Strings(node, "also-read") ?? [],
                Retired = Text(node, "retired"),
                Use = Text(node, "use"),
            };
        })];
    }

    private void FillUnion(UnionModel union)
    {
        union.Tag = Text(_root, "tag");
        union.IsOpen = Has(_root, "open");
        union.Branches = [.. Elements(_root, "branches").Select(node =>
        {
            TypeUse use = Use(Find(node, "type"));
            return new BranchModel(Text(node, "tag"), use.TypeName, use);
        })];
    }

    private void FillScalar(ScalarModel scalar)
    {
        scalar.BuiltIn = BuiltIns.TryGet(Text(_root, "type") ?? "", out BuiltIn builtIn) ? builtIn : BuiltIn.Any;
        scalar.Base = Find(_root, "base") is { } node ? Type(node) as ScalarModel : null;
        scalar.Facets = Facets(_root);
        scalar.Rules = Rules(_root);
    }

    private TypeUse Use(DataNode? node)
    {
        if (node is not { IsArray: true } list)
        {
            return Use(node, Multiplicity.One, null);
        }

        List<DataNode> parts = All(list);
        TypeUse? key = parts.Count > 2 ? Use(parts[2], Multiplicity.One, null) : null;
        Multiplicity multiplicity = (parts.Count > 1 ? parts[1].GetString() : "", key) switch
        {
            ("?", _) => Multiplicity.Optional,
            ("*", null) => Multiplicity.List,
            ("+", null) => Multiplicity.NonEmptyList,
            ("*", _) => Multiplicity.Map,
            ("+", _) => Multiplicity.NonEmptyMap,
            _ => Multiplicity.One,
        };
        return Use(parts.Count > 0 ? parts[0] : null, multiplicity, key);
    }

    private TypeUse Use(DataNode? node, Multiplicity multiplicity, TypeUse? key)
    {
        if (node is { } found && Type(found) is { } type)
        {
            return new TypeUse(type, multiplicity, key);
        }

        string name = node is { Kind: DataKind.String } text ? text.GetString() : "";
        return new TypeUse(BuiltIns.TryGet(name, out BuiltIn builtIn) ? builtIn : BuiltIn.Any, multiplicity, key);
    }

    private TypeModel? Type(DataNode node) =>
        node.Kind == DataKind.Number && int.TryParse(node.GetString(), out int index) && index < _uses.Count ? _uses[index] : null;
}
