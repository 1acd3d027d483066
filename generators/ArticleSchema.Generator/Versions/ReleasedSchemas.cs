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
    private readonly ReleaseClosure _closure;
    private readonly PinnedReleases _pinned;
    private readonly IReadOnlyList<ParsedFile> _files;
    private readonly Dictionary<TypeKey, TypeModel> _types;
    private readonly HashSet<TypeKey> _tabled;
    private readonly HashSet<TypeModel> _compiled;
    private readonly HashSet<TypeModel> _writesForms;

    private ReleasedSchemas(ReleaseClosure closure, PinnedReleases pinned, IReadOnlyList<ParsedFile> files, IReadOnlyList<SchemaModel> schemas)
    {
        _closure = closure;
        _pinned = pinned;
        _files = files;
        _writesForms = TypeClosure.WritingForms([.. schemas.SelectMany(s => s.Types)]);
        _types = schemas.SelectMany(s => s.Types).GroupBy(TypeKey.Of).ToDictionary(g => g.Key, g => g.First());
        _compiled = [.. closure.Compiled.Select(Here)];
        _tabled = [.. closure.Tabled.Select(TypeKey.Of)];
        Files = [.. EmitModelBuilder.BuildReleases(schemas, _compiled)];
        Tables = [.. _tabled.Select(k => _types[k]).GroupBy(t => t.Schema).Select(TablesIn)];
    }

    /// <summary>The C# types.</summary>
    public IReadOnlyList<FileEmit> Files { get; }

    /// <summary>The tables of what is not C#.</summary>
    public IReadOnlyList<ReleaseTablesEmit> Tables { get; }

    /// <param name="closure">The released types that are needed.</param>
    /// <param name="files">All files.</param>
    /// <param name="last">The last time that releases were resolved so.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReleasedSchemas Bind(ReleaseClosure closure, TakenFiles files, LastBinding last, CancellationToken cancellation)
    {
        IEnumerable<NeededRelease> Needed(IEnumerable<TypeModel> types) => types.GroupBy(t => (t.Schema.Id, t.Schema.Version)).Select(g => new NeededRelease(
            g.Key.Id, g.Key.Version, PinnedReleases.NamespaceOf(FileOf(g.First(), files), null, files.Pinned.Root), [.. g.Select(t => t.Name)]));
        ReleaseHomes homes = files.Pinned.Here.With(Needed(closure.Compiled), Needed(closure.Tabled));
        var reachable = Reachable(closure.Compiled.Concat(closure.Tabled).Select(t => FileOf(t, files)), files);
        IEnumerable<SchemaInput> inputs = reachable.Select(r => new SchemaInput(r.File.Syntax, IsReference: true, r.File.File.Namespace ?? files.RootNamespace)
        {
            Namespace = r.File.HasCSharp ? null : r.Project is null ? homes.Find(r.File.Syntax.Id?.Value, r.File.Syntax.Version?.Value) : files.Pinned.Find(r.File, r.Project),
            Project = r.Project,
        });
        return new ReleasedSchemas(closure, files.Pinned, reachable.ConvertAll(r => r.File), last.Bind([.. inputs], cancellation).Schemas);
    }

    /// <summary>Whether it would be resolved the same way again.</summary>
    public bool IsOf(ReleaseClosure closure, TakenFiles files) =>
        _pinned == files.Pinned && _closure.IsSame(closure) && _files.All(f => ReferenceEquals(files.Find(f.Name), f));

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
    private static List<(ParsedFile File, string? Project)> Reachable(IEnumerable<ParsedFile> roots, TakenFiles files)
    {
        var found = new List<(ParsedFile, string?)>();
        var seen = new HashSet<(ParsedFile, string?)>();
        var open = new Queue<(ParsedFile File, string? Project)>(roots.Select(f => (f, (string?)null)));
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
                if (files.Find(name) is { } imported)
                {
                    open.Enqueue((imported, imported.HasCSharp ? imported.Project : project));
                }
            }
        }

        return found;
    }

    private static ParsedFile FileOf(TypeModel type, TakenFiles files) => files.Find(type.Schema.Id + "@" + type.Schema.Version)!;

    private ReleaseTablesEmit TablesIn(IGrouping<SchemaModel, TypeModel> schema) => new()
    {
        Namespace = schema.Key.Namespace!,
        Name = TablesOf(schema.Key),
        Description = $"The models of {schema.Key.Id}@{schema.Key.Version}.",
        Obsolete = null,
        Tables = schema.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Table).ToArray(),
    };
}
