using System.Threading;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>The lenses of a project, checked against the schemas that they join, and the ways that they make.</summary>
internal sealed class LensSet
{
    public static readonly LensSet Empty = new(LensGraph.Empty, new HashSet<string>(), []);

    private readonly HashSet<string> _broken;

    private LensSet(LensGraph graph, HashSet<string> broken, IReadOnlyList<Diagnostic> diagnostics)
    {
        Graph = graph;
        _broken = broken;
        Diagnostics = diagnostics;
    }

    /// <summary>Of those that build.</summary>
    public LensGraph Graph { get; }

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a lens of that schema does not build: which ways there are is not known then.</summary>
    public bool HasBroken(string schema) => _broken.Contains(schema);

    /// <param name="files">The lenses.</param>
    /// <param name="schemas">Schemas of all versions: drafts, releases, references.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static LensSet Bind(IEnumerable<SourceText> files, IReadOnlyList<SchemaModel> schemas, CancellationToken cancellation = default)
    {
        var lenses = new List<Lens>();
        var diagnostics = new List<Diagnostic>();
        var broken = new HashSet<string>(StringComparer.Ordinal);
        var joined = new HashSet<(VersionedType, VersionedType)>();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var syntax = LensParser.Parse(file);
            var lens = LensCheck.Bind(syntax, end => LensCheck.Find(schemas, end));
            if (lens is null)
            {
                broken.UnionWith(new[] { syntax.From, syntax.To }.OfType<LensReference>().Select(e => e.Schema));
            }
            else if (!joined.Add(Ends(lens)))
            {
                syntax.Diagnostics.Report(LensRules.Twice, file, syntax.To!.Text.Span, VersionedType.Of(lens.From).ToString(), VersionedType.Of(lens.To).ToString());
            }
            else
            {
                lenses.Add(lens);
            }

            diagnostics.AddRange(syntax.Diagnostics.Diagnostics);
        }

        return lenses.Count == 0 && diagnostics.Count == 0 ? Empty : new LensSet(LensGraph.Of(lenses, schemas), broken, diagnostics);
    }

    private static (VersionedType, VersionedType) Ends(Lens lens)
    {
        var from = VersionedType.Of(lens.From);
        var to = VersionedType.Of(lens.To);
        return from.CompareTo(to) <= 0 ? (from, to) : (to, from);
    }
}
