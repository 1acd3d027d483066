using System.Runtime.CompilerServices;
using System.Threading;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Generator;

/// <summary>
/// The releases of schemas that a project refers to. They come with every package and mostly say what its drafts say, so only those are parsed and resolved that somebody names.
/// </summary>
internal static class ReferredReleases
{
    // The same for the same file, so that nothing further on seems changed.
    private static readonly ConditionalWeakTable<SchemaFile, ParsedFile> s_parsed = new();

    /// <summary>Whether the file is one; its first line says so.</summary>
    public static bool Has(SchemaFile file) => file.IsReference && file.Text.StartsWith(ReleaseHeader.Start, StringComparison.Ordinal);

    /// <summary>Those that a schema imports or a lens joins, and what these import in turn.</summary>
    /// <param name="files">All other schemas.</param>
    /// <param name="releases">The releases that are referred to.</param>
    /// <param name="lenses">The project's lenses.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IEnumerable<ParsedFile> Named(
        ImmutableArray<ParsedFile> files, IReadOnlyCollection<SchemaFile> releases, IReadOnlyCollection<SchemaFile> lenses, CancellationToken cancellation)
    {
        if (releases.Count == 0)
        {
            return [];
        }

        ILookup<string, SchemaFile> byName = releases.ToLookup(NameOf, StringComparer.Ordinal);
        var drafts = new HashSet<string>(files.Where(f => !f.IsRelease).Select(f => f.Syntax.Id?.Value ?? ""), StringComparer.Ordinal);
        var open = new Queue<string>(files.SelectMany(f => f.Imports).Concat(byName.Select(r => r.Key).Where(name => lenses.Any(l => l.Text.Contains(name)))));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<ParsedFile>();
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = open.Dequeue();
            if (!seen.Add(name))
            {
                continue;
            }

            foreach (SchemaFile release in byName[name].Concat(WithoutDraft(name)))
            {
                ParsedFile parsed = Parse(release);
                named.Add(parsed);
                foreach (string import in parsed.Imports)
                {
                    open.Enqueue(import);
                }
            }
        }

        return named.Distinct().OrderBy(f => f.File.Path, StringComparer.Ordinal);

        // An import without a version means the newest release where there is no draft.
        IEnumerable<SchemaFile> WithoutDraft(string name) => name.IndexOf('@') >= 0 || drafts.Contains(name)
            ? []
            : byName.Where(r => r.Key.StartsWith(name + "@", StringComparison.Ordinal)).SelectMany(r => r);
    }

    private static ParsedFile Parse(SchemaFile file) => s_parsed.GetValue(file, static f => new ParsedFile(f, SchemaParser.Parse(new SourceText(f.Path, f.Text))));

    private static string NameOf(SchemaFile file) => ReleaseHeader.Read(file.Text)?.Name ?? "";
}
