using System.Runtime.CompilerServices;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Symbols;

/// <summary>The models of generated types, by symbol: of this compilation's and of those it refers to. Each is read when first asked for.</summary>
internal sealed class SchemaSymbols
{
    private const string AttributeName = "ArticleSchema.Generated.SchemaModelAttribute";

    private static readonly ConditionalWeakTable<Compilation, SchemaSymbols> s_known = new();

    private readonly object _reading = new();
    private readonly Dictionary<INamedTypeSymbol, TypeModel?> _models = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _attribute;

    private SchemaSymbols(Compilation compilation)
    {
        _attribute = compilation.GetTypeByMetadataName(AttributeName);
        Runtime = _attribute?.ContainingAssembly;
    }

    /// <summary>The assembly of <c>LanguageTag</c> and the other values.</summary>
    public IAssemblySymbol? Runtime { get; }

    /// <summary>None where the runtime is not referred to.</summary>
    public static SchemaSymbols? Of(Compilation compilation) =>
        s_known.GetValue(compilation, static c => new SchemaSymbols(c)) is { _attribute: not null } symbols ? symbols : null;

    /// <summary>What the schema says of the type; <see langword="null"/> for a type that no schema made.</summary>
    public TypeModel? ModelOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { Arity: 0, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum, SpecialType: SpecialType.None } named)
        {
            return null;
        }

        lock (_reading)
        {
            if (!_models.TryGetValue(named, out TypeModel? model))
            {
                Read(named);
                model = _models[named];
            }

            return model;
        }
    }

    /// <summary>The field that a property is.</summary>
    public FieldModel? FieldOf(IPropertySymbol property) =>
        property.IsStatic ? null : (ModelOf(property.ContainingType) as RecordModel)?.Fields.FirstOrDefault(f => f.CSharpName == property.Name);

    /// <summary>The name of the member that the schema has in place of a deprecated one.</summary>
    public string? ReplacementOf(ISymbol member) => ModelOf(member.ContainingType) switch
    {
        RecordModel record when record.Fields.FirstOrDefault(f => f.CSharpName == member.Name) is { Deprecated.Use: { } use } =>
            record.Fields.FirstOrDefault(f => f.Name == use)?.CSharpName,
        EnumModel tokens when TokenOf(member) is { } text && tokens.Tokens.FirstOrDefault(t => t.Token == text) is { Use: { } use } =>
            member.ContainingType.GetMembers().FirstOrDefault(m => TokenOf(m) == use)?.Name,
        null when member is IFieldSymbol { ContainingType: { Name: "Tokens", ContainingType: { } tokens } } => tokens.GetMembers(member.Name).Select(ReplacementOf).FirstOrDefault(),
        _ => null,
    };

    /// <summary>The token that a member of an enum stands for.</summary>
    public string? TokenOf(ISymbol member) => (ModelOf(member.ContainingType), member) switch
    {
        (EnumModel { IsOpen: false } closed, IFieldSymbol { ConstantValue: int index }) when index >= 0 && index < closed.Tokens.Count => closed.Tokens[index].Token,
        (EnumModel { IsOpen: true }, IPropertySymbol { IsStatic: true }) =>
            member.ContainingType.GetTypeMembers("Tokens").SelectMany(t => t.GetMembers(member.Name)).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string,
        _ => null,
    };

    /// <summary>The C# types that hold a union's branches, in schema order; of an open one <c>UnknownBranch</c> too.</summary>
    public static IReadOnlyList<ITypeSymbol> BranchesOf(INamedTypeSymbol union) =>
    [
        .. union.InstanceConstructors
            .Where(c => c.Parameters.Length == 1 && c.DeclaredAccessibility == Accessibility.Public)
            .Select(c => c.Parameters[0].Type),
    ];

    private void Read(INamedTypeSymbol root)
    {
        var created = new Dictionary<INamedTypeSymbol, TypeModel>(SymbolEqualityComparer.Default);
        bool isWhole = Create(root, created) is not null;
        _models[root] = null;
        foreach (KeyValuePair<INamedTypeSymbol, TypeModel> type in isWhole ? created : [])
        {
            _models[type.Key] = type.Value;
        }
    }

    // Types use each other in circles: a type is made known before those that it uses are made.
    private TypeModel? Create(INamedTypeSymbol type, Dictionary<INamedTypeSymbol, TypeModel> created)
    {
        if (_models.TryGetValue(type, out TypeModel? known))
        {
            return known;
        }

        if (created.TryGetValue(type, out TypeModel? begun))
        {
            return begun;
        }

        AttributeData? carried = type.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, _attribute));
        return carried is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string text }, { Kind: TypedConstantKind.Array, IsNull: false, Values: var uses }] }
            ? Create(text, uses, created, model => created.Add(type, model))
            : null;
    }

    private TypeModel? Create(string text, IEnumerable<TypedConstant> uses, Dictionary<INamedTypeSymbol, TypeModel> created, Action<TypeModel>? begin)
    {
        if (ModelTextReader.Create(text) is not { } model)
        {
            return null;
        }

        begin?.Invoke(model);
        var used = new List<TypeModel>();
        foreach (TypedConstant use in uses)
        {
            TypeModel? next = use switch
            {
                { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type } => Create(type, created),
                { Kind: TypedConstantKind.Array, IsNull: false, Values: var list } when list.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string inner } => Create(inner, list.Skip(1), created, null),
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            used.Add(next);
        }

        ModelTextReader.Fill(model, text, used);
        return model;
    }
}
