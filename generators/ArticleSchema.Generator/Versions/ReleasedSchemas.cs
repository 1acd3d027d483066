using System.Threading;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator.Versions;

/// <summary>The releases that lenses need in C#, resolved once more with the namespaces that they have there.</summary>
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
    /// <param name="ways">The ways between versions.</param>
    /// <param name="rootNamespace">The namespace of schemas that name none.</param>
    /// <param name="last">The last time that releases were resolved so.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReleasedSchemas Bind(
        ImmutableArray<ParsedFile> files, IReadOnlyList<VersionWays> ways, string? rootNamespace, LastBinding last, CancellationToken cancellation)
    {
        var byName = files.OrderBy(f => f.IsRelease).ThenBy(f => f.File.Path, StringComparer.Ordinal).GroupBy(f => f.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        ParsedFile? FileOf(SchemaModel schema) => byName.TryGetValue(schema.Id + "@" + schema.Version, out ParsedFile? file) ? file : null;
        var closure = new ReleaseClosure(ways, schema => FileOf(schema) is { IsRelease: true });
        string? NamespaceOf(ParsedFile file) => file.File.IsReference ? rootNamespace ?? ways[0].Type.Schema.Namespace : file.Syntax.Namespace?.Value ?? file.File.Namespace ?? rootNamespace;
        var homes = new ReleaseHomes(closure.Compiled, closure.Tabled, schema => FileOf(schema) is { } file ? NamespaceOf(file) : null);
        IEnumerable<SchemaInput> inputs = Reachable(closure.Compiled.Concat(closure.Tabled).Select(t => FileOf(t.Schema)!), byName)
            .Select(f => new SchemaInput(f.Syntax, IsReference: true, f.File.Namespace ?? rootNamespace) { Namespace = homes.Find(f.Syntax.Id?.Value, f.Syntax.Version?.Value) });
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

    /// <summary>The files and all that they import, pinned or not.</summary>
    private static List<ParsedFile> Reachable(IEnumerable<ParsedFile> files, Dictionary<string, ParsedFile> byName)
    {
        var found = new List<ParsedFile>();
        var open = new Queue<ParsedFile>(files);
        while (open.Count > 0)
        {
            ParsedFile file = open.Dequeue();
            if (found.Contains(file))
            {
                continue;
            }

            found.Add(file);
            foreach (string name in file.Imports)
            {
                if (byName.TryGetValue(name, out ParsedFile? imported) || (imported = byName.Values.FirstOrDefault(f => !f.IsRelease && f.Syntax.Id?.Value == name)) is not null)
                {
                    open.Enqueue(imported);
                }
            }
        }

        return found;
    }
}
