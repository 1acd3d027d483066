using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>One file while it is bound: its own types, and those of its imports by name.</summary>
/// <param name="input">The file.</param>
/// <param name="model">What becomes of it.</param>
/// <param name="place">Where it stands among all files.</param>
internal sealed class SchemaScope(SchemaInput input, SchemaModel model, int place)
{
    private readonly Dictionary<string, TypeModel> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaScope> _aliases = new(StringComparer.Ordinal);
    private readonly List<SchemaScope> _imports = [];
    private readonly List<SchemaScope> _uses = [];
    private bool? _canBeKept;

    public SchemaInput Input { get; } = input;

    public SchemaSyntax Syntax => Input.Syntax;

    public SchemaModel Model { get; } = model;

    public int Place { get; } = place;

    public bool IsRelease => Model.IsRelease;

    /// <summary><c>newsroom/article@1.2</c>.</summary>
    public string VersionedId { get; } = input.Syntax.Id?.Value + "@" + (input.Syntax.Version?.Value ?? "0.0");

    /// <summary>Once it is bound: whether nothing is wrong in it, and nothing in it looks at files that import it: no rule at the document around its type, no reference.</summary>
    public bool CanBeKept => _canBeKept ??= Diagnostics.Diagnostics.Count == 0 && Syntax.Diagnostics.Count == 0 && !Own.Values.Any(LooksOutsideOf);

    /// <summary>What is wrong in this file; dropped for references, whose own project reports it.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    public IReadOnlyDictionary<string, TypeModel> Own => _own;

    public IReadOnlyDictionary<string, SchemaScope> Aliases => _aliases;

    public IReadOnlyList<SchemaScope> Imports => _imports;

    /// <summary>All files that it may look at: imports, and those with an alias.</summary>
    public List<SchemaScope> Uses => _uses;

    public HashSet<SchemaScope> UsedImports { get; } = [];

    public void Declare(TypeModel type) => _own[type.Name] = type;

    public void Import(SchemaScope scope)
    {
        if (scope != this && !_imports.Contains(scope))
        {
            _imports.Add(scope);
            _uses.Add(scope);
        }
    }

    public void Alias(string name, SchemaScope scope)
    {
        _aliases[name] = scope;
        _uses.Add(scope);
    }

    /// <summary>All names that a type expression of this file could mean, for suggestions.</summary>
    public IEnumerable<string> VisibleNames =>
        _own.Keys.Concat(_imports.SelectMany(i => i._own.Keys)).Concat(BuiltIns.Names.Where(n => n.Length > 0)).Distinct(StringComparer.Ordinal);

    /// <summary>Finds a type by its name; <see langword="null"/> after a report where there is none, or more than one.</summary>
    public TypeModel? Find(SyntaxText name)
    {
        var dot = name.Value.IndexOf('.');
        if (dot >= 0)
        {
            return FindByAlias(name, name.Value.Substring(0, dot), name.Value.Substring(dot + 1));
        }

        if (_own.TryGetValue(name.Value, out var own))
        {
            return own;
        }

        TypeModel? found = null;
        foreach (var import in _imports)
        {
            if (!import._own.TryGetValue(name.Value, out var type))
            {
                continue;
            }

            UsedImports.Add(import);
            if (found is not null)
            {
                Report(NameRules.AmbiguousType, name, name.Value, found.Schema.Id, type.Schema.Id);
                return null;
            }

            found = type;
        }

        if (found is null)
        {
            Report(NameRules.UnknownType, name, name.Value, Spelling.DidYouMean(name.Value, VisibleNames));
        }

        return found;
    }

    public void Report(DiagnosticRule rule, SyntaxText at, params string[] arguments) =>
        Diagnostics.Report(rule, Syntax.Source, at.Span, arguments);

    public void Report(DiagnosticRule rule, Text.TextSpan at, params string[] arguments) =>
        Diagnostics.Report(rule, Syntax.Source, at, arguments);

    private static bool LooksOutsideOf(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.Any(f => f.RefersTo is not null) || record.Rules.Any(r => CompiledRule.Of(r).ReadsRoot),
        ScalarModel scalar => scalar.Rules.Any(r => CompiledRule.Of(r).ReadsRoot),
        _ => false,
    };

    private TypeModel? FindByAlias(SyntaxText name, string alias, string typeName)
    {
        if (!_aliases.TryGetValue(alias, out var scope))
        {
            Report(NameRules.UnknownAlias, name, alias, Spelling.DidYouMean(alias, _aliases.Keys));
            return null;
        }

        UsedImports.Add(scope);
        if (scope._own.TryGetValue(typeName, out var type))
        {
            return type;
        }

        Report(NameRules.UnknownType, name, name.Value, Spelling.DidYouMean(typeName, scope._own.Keys));
        return null;
    }
}
