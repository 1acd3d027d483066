using System.Text.Json;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>How a document goes back, and what was kept for that, its own and of the documents inside it.</summary>
internal sealed class WayBack
{
    private WayBack(LensPath path, VersionedType beginning, AsideText text, LensGraph graph)
    {
        Path = path;
        Beginning = beginning;
        Text = text;

        // What was set aside last is wanted first.
        ILookup<int, SetAside> byLens = text.Entries.ToLookup(e => e.Lens, e => e.Value);
        Kept = [.. Enumerable.Range(0, text.Path.Count - 1).Reverse().Select(lens => (IReadOnlyList<SetAside>)[.. byLens[lens]])];
        Inside = [.. text.Inside.Select(document => Of(document, graph))];
    }

    public LensPath Path { get; }

    /// <summary>What the document was before it went anywhere.</summary>
    public VersionedType Beginning { get; }

    public AsideText Text { get; }

    /// <summary>What was set aside, by the lenses of the path.</summary>
    public IReadOnlyList<IReadOnlyList<SetAside>> Kept { get; }

    /// <summary>The ways of the documents that were kept as being inside, in their order.</summary>
    public IReadOnlyList<WayBack> Inside { get; }

    /// <param name="text">What was kept.</param>
    /// <param name="graph">The lenses.</param>
    /// <param name="to">What it is to become; <see langword="null"/> for what it was.</param>
    /// <exception cref="JsonException">The lenses do not lead back as it came.</exception>
    public static WayBack Of(AsideText text, LensGraph graph, VersionedType? to)
    {
        List<VersionedType> stations = [.. text.Path.Select(s => VersionedType.Parse(s) ?? throw new JsonException($"'{s}' is no type at a version"))];
        to ??= stations[0];
        return graph.Back(stations, to) is { } path
            ? new WayBack(path, stations[0], text, graph)
            : throw new JsonException($"no lenses lead back along '{string.Join(" -> ", stations)}' to {to}");
    }

    private static WayBack Of(AsideInside document, LensGraph graph)
    {
        WayBack way = Of(document.Aside, graph, to: null);
        RecordModel type = way.Path.End;
        if (type.Document?.Tag is null || !DocumentTagCheck.IsOf(type, document.Tag))
        {
            throw new JsonException($"'{document.Tag}' is no tag of {way.Beginning}");
        }

        return MissingCode.Of(way.Path) is { } code
            ? throw new JsonException(MissingCode.Describe(code))
            : way;
    }
}
