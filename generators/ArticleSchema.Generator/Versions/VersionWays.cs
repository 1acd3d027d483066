using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>A type of this project that lenses join to other versions of it, and the ways there and back.</summary>
/// <param name="Type">As the draft has it.</param>
/// <param name="Kept">The other versions, the oldest first.</param>
internal sealed record VersionWays(RecordModel Type, IReadOnlyList<KeptWay> Kept)
{
    /// <summary>All types that have such ways.</summary>
    public static IReadOnlyList<VersionWays> Of(LensSet lenses, IEnumerable<TypeModel> types)
    {
        var written = new HashSet<string>(lenses.Graph.Lenses.Select(l => l.To.Schema.Id), StringComparer.Ordinal);
        return written.Count == 0 ? [] : [.. types.OfType<RecordModel>().Where(t => written.Contains(t.Schema.Id)).Select(t => new VersionWays(t, Ways(lenses.Graph, t))).Where(w => w.IsJoined)];
    }

    /// <summary>The lenses on all ways, each once.</summary>
    public IReadOnlyList<Lens> Lenses => [.. Kept.SelectMany(k => k.Up.Concat(k.Down)).Select(s => s.Lens).Distinct()];

    /// <summary>Somebody wrote a lens for it: between minors alone documents are read as they stand.</summary>
    private bool IsJoined => Lenses.Any(l => l.Syntax is not null);

    private static IReadOnlyList<KeptWay> Ways(LensGraph graph, RecordModel type)
    {
        var here = VersionedType.Of(type);
        var ways = from there in graph.Types
                   where there.Schema == here.Schema && there.Version != here.Version && IsOlderName(graph, there, here)
                   let up = graph.Path(there, here)
                   let down = graph.Path(here, there)
                   where up is not null && down is not null
                   select new KeptWay(graph.Find(there)!, [.. AsItStands(up.Steps)], down.Steps);
        return [.. ways.OrderBy(w => VersionedType.Of(w.Type))];
    }

    /// <summary>Types keep their name from version to version, unless no type of that version has it.</summary>
    private static bool IsOlderName(LensGraph graph, VersionedType there, VersionedType here) =>
        there.Type == here.Type || (!graph.Types.Any(t => t.Schema == there.Schema && t.Version == there.Version && t.Type == here.Type)
            && !graph.Types.Any(t => t.Schema == here.Schema && t.Version == here.Version && t.Type == there.Type));

    /// <summary>A newer minor reads the documents of an older one without a lens that does nothing.</summary>
    private static IEnumerable<LensPathStep> AsItStands(IEnumerable<LensPathStep> steps) => steps.SkipWhile(s => s.IsUp && s.Lens.Syntax is null);
}
