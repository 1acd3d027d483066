using System.Threading;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator.Versions;

/// <summary>The releases that pins and lenses need in C#, resolved once more with the namespaces that they have there.</summary>
internal sealed class ReleasedSchemas
{
    private readonly Dictionary<TypeKey, TypeModel> _types;
    private readonly HashSet<TypeKey> _tabled;
    private readonly IReadOnlyList<SchemaModel> _schemas;
    private readonly List<TypeModel> _compiled;
    private readonly HashSet<TypeModel> _writesForms;

    private ReleasedSchemas(ReleaseClosure closure, IReadOnlyList<SchemaModel> schemas)
    {
        _schemas = schemas;
        _writesForms = TypeClosure.WritingForms([.. schemas.SelectMany(s => s.Types)]);
        _types = schemas.SelectMany(s => s.Types).GroupBy(TypeKey.Of).ToDictionary(g => g.Key, g => g.First());
        _compiled = [.. closure.Compiled.Select(Here).OrderBy(TypeNames.Qualified, StringComparer.Ordinal)];
        _tabled = [.. closure.Tabled.Select(TypeKey.Of)];
    }

    /// <param name="files">All files.</param>
    /// <param name="drafts">The drafts, some of which may be pinned to releases.</param>
    /// <param name="ways">The ways between versions.</param>
    /// <param name="rootNamespace">The namespace of schemas that name none.</param>
    /// <param name="last">The last time that releases were resolved so.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReleasedSchemas Bind(
        ImmutableArray<ParsedFile> files, BoundDrafts drafts, IReadOnlyList<VersionWays> ways, string? rootNamespace, LastBinding last, CancellationToken cancellation)
    {
        var imports = new ImportedFiles(files);
        ParsedFile? FileOf(SchemaModel schema) => imports.Find(schema.Id + "@" + schema.Version);
        var closure = new ReleaseClosure(ways, PinnedTypes.Of(drafts), schema => FileOf(schema) is { HasCSharp: false });
        string? root = PinnedReleases.RootOf(files.Where(f => f.File.Role == SchemaRole.Draft), rootNamespace);
        IEnumerable<NeededRelease> Needed(IEnumerable<TypeModel> types) => types.GroupBy(t => (t.Schema.Id, t.Schema.Version)).Select(g => new NeededRelease(
            g.Key.Id, g.Key.Version, PinnedReleases.NamespaceOf(FileOf(g.First().Schema)!, null, root), [.. g.Select(t => t.Name)]));
        ReleaseHomes homes = drafts.Pinned.Here.With(Needed(closure.Compiled), Needed(closure.Tabled));
        var reachable = Reachable(closure.Compiled.Concat(closure.Tabled).Select(t => FileOf(t.Schema)!), imports);
        IEnumerable<SchemaInput> inputs = reachable.Select(r => new SchemaInput(r.File.Syntax, IsReference: true, r.File.File.Namespace ?? rootNamespace)
        {
            Namespace = r.File.HasCSharp ? null : r.Project is null ? homes.Find(r.File.Syntax.Id?.Value, r.File.Syntax.Version?.Value) : drafts.Pinned.Find(r.File, r.Project),
            Project = r.Project,
        });
        return new ReleasedSchemas(closure, last.Bind([.. inputs], cancellation).Schemas);
    }

    /// <summary>The C# types.</summary>
    public IEnumerable<FileEmit> Files() => EmitModelBuilder.BuildReleases(_schemas, _compiled);

    /// <summary>The tables of what is not C#.</summary>
    public IEnumerable<ReleaseTablesEmit> Tables() => _tabled.Select(k => _types[k]).GroupBy(t => t.Schema).Select(g => new ReleaseTablesEmit
    {
        Namespace = g.Key.Namespace!,
        Name = TablesOf(g.Key),
        Description = $"The models of {g.Key.Id}@{g.Key.Version}.",
        Obsolete = null,
        Tables = g.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Table).ToArray(),
    });

    /// <summary>The type, named as it is here.</summary>
    public TypeModel Here(TypeModel type) => _types.TryGetValue(TypeKey.Of(type), out TypeModel? here) ? here : type;

    public bool IsCompiled(TypeModel type) => _compiled.Contains(Here(type));

    /// <summary>Whether it has no C#.</summary>
    public bool IsTabled(TypeModel type) => _tabled.Contains(TypeKey.Of(type));

    /// <summary>The C# expression for a type's table. Static fields that name each other are not known to be set.</summary>
    public string TableOf(TypeModel type) => _tabled.Contains(TypeKey.Of(type))
        ? $"global::{Here(type).Schema.Namespace}.{TablesOf(type.Schema)}.{type.Name}!"
        : TableTexts.Expression(Here(type));

    private static string TablesOf(SchemaModel schema) => SchemaNames.Pascal(schema.Id) + "Tables";

    private NamedTableEmit Table(TypeModel type)
    {
        (string text, IReadOnlyList<TypeModel> uses) = TableTexts.Write(type);
        return new NamedTableEmit(type.Name, text, uses.Select(TableOf).ToArray(), _writesForms.Contains(type));
    }

    /// <summary>The files and all that they import, pinned or not, each with the project whose C# is meant.</summary>
    private static List<(ParsedFile File, string? Project)> Reachable(IEnumerable<ParsedFile> files, ImportedFiles imports)
    {
        var found = new List<(ParsedFile, string?)>();
        var seen = new HashSet<(ParsedFile, string?)>();
        var open = new Queue<(ParsedFile File, string? Project)>(files.Select(f => (f, (string?)null)));
        while (open.Count > 0)
        {
            (ParsedFile file, string? project) = open.Dequeue();
            if (!seen.Add((file, project)))
            {
                continue;
            }

            found.Add((file, project));
            foreach (string name in file.Imports)
            {
                if (imports.Find(name) is { } imported)
                {
                    open.Enqueue((imported, imported.HasCSharp ? imported.Project : project));
                }
            }
        }

        return found;
    }
}
