using System.Threading;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>
/// The syntax of all files to the model: declares every type, finds what each names, then checks each by itself and all together.
/// </summary>
internal sealed partial class Binder
{
    private readonly List<SchemaScope> _scopes = [];
    private readonly List<SchemaScope> _touched = [];

    /// <summary>Of the touched files alone.</summary>
    private readonly Dictionary<TypeModel, Declaration> _declarations = [];
    private readonly CancellationToken _cancellation;
    private SchemaIndex _index = null!;

    private Binder(CancellationToken cancellation) => _cancellation = cancellation;

    public static BindingResult Bind(IEnumerable<SchemaInput> inputs, CancellationToken cancellation = default) => Bind(inputs, null, cancellation);

    /// <param name="inputs">All files.</param>
    /// <param name="previous">The result of an earlier state of the files: what nothing has touched since is taken from it as it is.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static BindingResult Bind(IEnumerable<SchemaInput> inputs, BindingResult? previous, CancellationToken cancellation)
    {
        var binder = new Binder(cancellation);
        var files = inputs.ToList();
        binder._kept = previous is null ? [] : Keep(files, previous);
        binder.Declare(files, previous);
        binder._index = binder._kept.Length > 0 ? previous!.Index : new SchemaIndex(binder._scopes);
        binder.ResolveImports();
        binder.BindParameters();
        binder.BindTypes();
        binder.CheckTypes();
        return binder.Result();
    }

    private void Declare(List<SchemaInput> inputs, BindingResult? previous)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var input = inputs[i];
            if (_kept.Length > 0 && _kept[i])
            {
                _scopes.Add(previous!.Scopes[i]);
                continue;
            }

            var syntax = input.Syntax;
            var model = new SchemaModel(syntax.Id?.Value ?? "", syntax.Version?.Value ?? "0.0")
            {
                Namespace = NamespaceOf(input),
                Description = syntax.Description,
                Compatibility = syntax.Compatibility,
                File = System.IO.Path.GetFileName(syntax.Source.Path),
                IsRelease = IsReleaseAt(syntax.Source.Path),
                IsReference = input.IsReference,
            };
            var scope = new SchemaScope(input, model, i);
            _scopes.Add(scope);
            _touched.Add(scope);
            foreach (var type in syntax.Types)
            {
                DeclareType(scope, type);
            }

            model.Types = [.. scope.Own.Values];
        }
    }

    private void DeclareType(SchemaScope scope, TypeSyntax syntax)
    {
        var name = syntax.Name.Value;
        TypeModel model = syntax switch
        {
            RecordSyntax => new RecordModel(scope.Model, name),
            EnumSyntax => new EnumModel(scope.Model, name),
            UnionSyntax => new UnionModel(scope.Model, name),
            ScalarSyntax { Type.Multiplicity: Multiplicity.One or Multiplicity.Optional } => new ScalarModel(scope.Model, name),
            ScalarSyntax => new ListModel(scope.Model, name),
            _ => new RecordModel(scope.Model, name),
        };
        model.Description = syntax.Description?.Value;
        model.Term = syntax.Term?.Value;
        model.Deprecated = Deprecation(syntax.Deprecated);
        // A file without an id cannot be a schema: what it declares is known, to blame nobody else, and made into nothing.
        model.IsBroken = syntax.HasErrors || scope.Syntax.Id is null || scope.Syntax.Version is null;
        scope.Declare(model);
        _declarations[model] = new Declaration(scope, syntax);
    }

    private void BindTypes()
    {
        foreach (var type in _declarations.Keys.ToList())
        {
            _cancellation.ThrowIfCancellationRequested();
            BindType(type);
        }
    }

    /// <summary>Binds a type once, before whoever needs its parts: included records, the base of a scalar.</summary>
    private void BindType(TypeModel type)
    {
        if (DeclarationOf(type) is not { State: DeclarationState.Unbound } declaration)
        {
            return;
        }

        declaration.State = DeclarationState.Binding;
        Blame(type, declaration, () =>
        {
            switch (type, declaration.Syntax)
            {
                case (RecordModel record, RecordSyntax syntax):
                    BindRecord(declaration.Scope, record, syntax);
                    break;
                case (EnumModel @enum, EnumSyntax syntax):
                    BindEnum(declaration.Scope, @enum, syntax);
                    break;
                case (UnionModel union, UnionSyntax syntax):
                    BindUnion(declaration.Scope, union, syntax);
                    break;
                case (ScalarModel scalar, ScalarSyntax syntax):
                    BindScalar(declaration.Scope, scalar, syntax);
                    break;
                case (ListModel list, ScalarSyntax syntax):
                    BindList(declaration.Scope, list, syntax);
                    break;
            }
        });
        declaration.State = DeclarationState.Bound;
    }

    /// <summary>Releases carry their version in the file's name, drafts never do.</summary>
    private static bool IsReleaseAt(string path) => path.IndexOf('@', Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1) >= 0;

    /// <summary><see langword="null"/> for a type that is kept: bound, and right in every way.</summary>
    private Declaration? DeclarationOf(TypeModel type) => _declarations.TryGetValue(type, out var declaration) ? declaration : null;

    /// <summary>Marks the type as broken if the work on it reports an error.</summary>
    private static void Blame(TypeModel type, Declaration declaration, Action work)
    {
        var before = declaration.Scope.Diagnostics.ErrorCount;
        work();
        type.IsBroken |= declaration.Scope.Diagnostics.ErrorCount > before;
    }

    private BindingResult Result()
    {
        // Where something is wrong, nothing is kept.
        var diagnostics = _touched
            .Where(s => !s.Input.IsReference)
            .SelectMany(s => s.Syntax.Diagnostics.Concat(s.Diagnostics.Diagnostics));
        return new BindingResult([.. _scopes.Select(s => s.Model)], DiagnosticBag.Sort(diagnostics)) { Scopes = _scopes, Index = _index };
    }

    private static DeprecationModel? Deprecation(DeprecatedSyntax? syntax) =>
        syntax is null ? null : new DeprecationModel(syntax.Since?.Value, syntax.Use?.Value, syntax.Remove?.Value, syntax.Note?.Value);

    /// <summary>Where a type was declared, and how far it is bound.</summary>
    private sealed class Declaration(SchemaScope scope, TypeSyntax syntax)
    {
        public SchemaScope Scope { get; } = scope;

        public TypeSyntax Syntax { get; } = syntax;

        public DeclarationState State { get; set; }
    }

    private enum DeclarationState
    {
        Unbound,
        Binding,
        Bound,
    }
}
