using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Schemas;

/// <summary>The schemas that come with the tool. Most commands need few of them: they are known by their first lines, and parsed when they are asked for.</summary>
internal sealed class StandardSchemas
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);
    private readonly string _folder;

    public StandardSchemas(string folder)
    {
        _folder = folder;
        foreach (string file in SchemaFolder.Files(folder, SchemaFolder.SchemaExtension))
        {
            if (Name(file) is { } name)
            {
                _paths[name] = file;
            }
        }
    }

    /// <summary>Ids of drafts, and <c>id@version</c> of standards by others.</summary>
    public IEnumerable<string> Names => _paths.Keys;

    /// <summary>Those that the schemas import, and what these import in turn.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="wanted">Names that are asked for besides.</param>
    /// <param name="others">Names for which somebody has a schema of their own: it stands for ours, which is not even read.</param>
    public List<SchemaSyntax> ImportedBy(IEnumerable<SchemaSyntax> schemas, IEnumerable<string> wanted, IReadOnlySet<string> others)
    {
        var loaded = new Dictionary<string, SchemaSyntax>(StringComparer.Ordinal);
        var open = new Queue<string>(wanted.Concat(schemas.SelectMany(Imports)));
        while (open.Count > 0)
        {
            string name = open.Dequeue();
            string known = _paths.ContainsKey(name) ? name : name.Split('@')[0];
            if (!others.Contains(known) && !loaded.ContainsKey(known) && _paths.TryGetValue(known, out string? path))
            {
                SchemaSyntax syntax = SchemaFolder.Parse(path);
                loaded.Add(known, syntax);
                foreach (string import in Imports(syntax))
                {
                    open.Enqueue(import);
                }
            }
        }

        return [.. loaded.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)];
    }

    /// <summary>The lenses by which a document may go that begins at one of some schemas, but for those that somebody wrote anew.</summary>
    public List<SourceText> LensesOf(IEnumerable<string> schemas, IEnumerable<SourceText> own)
    {
        HashSet<string> reached = [.. schemas.Concat(own.SelectMany(LensEnds.Of)).Select(n => n.Split('@')[0])];
        HashSet<string> written = [.. own.Select(l => string.Join(' ', LensEnds.Of(l)))];
        List<(SourceText Lens, string[] Schemas)> left = [.. SchemaFolder.Files(_folder, SchemaFolder.LensExtension).Select(SchemaFolder.Read)
            .Select(l => (Lens: l, Ends: LensEnds.Of(l).ToArray()))
            .Where(l => !written.Contains(string.Join(' ', l.Ends)))
            .Select(l => (l.Lens, Array.ConvertAll(l.Ends, e => e.Split('@')[0])))];
        List<SourceText> taken = [];
        while (left.FindIndex(l => reached.Overlaps(l.Schemas)) is >= 0 and int next)
        {
            taken.Add(left[next].Lens);
            reached.UnionWith(left[next].Schemas);
            left.RemoveAt(next);
        }

        return taken;
    }

    internal static IEnumerable<string> Imports(SchemaSyntax syntax) => syntax.Imports.Select(i => i.Text.Value).Concat(syntax.Aliases.Select(a => a.Value.Value));

    /// <summary>What the file calls itself; these files are our own, so their first lines are plain.</summary>
    private static string? Name(string file)
    {
        string? id = null;
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("schema: ", StringComparison.Ordinal))
            {
                id = line["schema: ".Length..].Trim();
            }
            else if (id is not null && line.StartsWith("version: ", StringComparison.Ordinal))
            {
                return SchemaFolder.IsVersioned(file) ? id + "@" + line["version: ".Length..].Trim() : id;
            }
        }

        return null;
    }
}
