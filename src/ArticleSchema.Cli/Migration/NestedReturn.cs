using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>The documents inside one document on their way back: each becomes what it was before it was brought along, and says so again.</summary>
internal sealed class NestedReturn(CheckOptions options)
{
    private readonly List<NestedLoss> _stale = [];
    private readonly List<NestedLoss> _lost = [];

    /// <summary>What was kept and fits no longer.</summary>
    public IReadOnlyList<NestedLoss> Stale => _stale;

    /// <summary>What has no place in what they were.</summary>
    public IReadOnlyList<NestedLoss> Lost => _lost;

    /// <summary>The whole with them, once it is what it was when they were brought along; where it went on from there, they are lost.</summary>
    /// <param name="way">The whole's.</param>
    /// <param name="utf8">The whole at its end.</param>
    public byte[] Into(WayBack way, byte[] utf8) => Into(way, utf8, "");

    private byte[] Into(WayBack way, byte[] utf8, string pointer)
    {
        if (way.Inside.Count == 0)
        {
            return utf8;
        }

        if (AsideInside.AreMinors(way.Path.To.ToString(), way.Beginning.ToString()))
        {
            return RestoredDocuments.Write(way.Path.End, utf8, way.Text.Inside, Back, Lose, isInForms: way.Path.EndsInForms);
        }

        if (way.Path.Stations.Contains(way.Beginning))
        {
            for (int i = 0; i < way.Inside.Count; i++)
            {
                Lose(i);
            }
        }

        return utf8;

        byte[]? Back(int i, byte[] json) => Along(way.Inside[i], way.Text.Inside[i], json, pointer + way.Text.Inside[i].Pointer);

        void Lose(int i) => _stale.AddRange(AllOf(way.Inside[i], way.Text.Inside[i], pointer + way.Text.Inside[i].Pointer));
    }

    private byte[]? Along(WayBack way, AsideInside document, byte[] json, string pointer)
    {
        if (JsonTree.Parse(json, options, out _) is not { } tree || PathMigration.Run(way.Path, tree, way.Kept, options) is not { Utf8: { } utf8 } outcome)
        {
            return null;
        }

        _stale.AddRange(NestedLoss.Of(pointer, way.Path, outcome.Lost));
        _lost.AddRange(NestedLoss.Of(pointer, way.Path, outcome.Complement));
        return RestoredDocuments.Tagged(way.Path.End, document.Tag, Into(way, utf8, pointer));
    }

    /// <summary>All that was kept of a document: what its tag said, what it set aside, and the same of those inside it.</summary>
    private static IEnumerable<NestedLoss> AllOf(WayBack way, AsideInside document, string pointer) =>
    [
        new NestedLoss($"{pointer}/{JsonPointer.Escape(way.Path.End.Document!.Tag!)}", LensNode.OfText(document.Tag).ToString(), way.Beginning),
        .. NestedLoss.Of(pointer, way.Path, way.Kept),
        .. way.Inside.SelectMany((inner, i) => AllOf(inner, way.Text.Inside[i], pointer + way.Text.Inside[i].Pointer)),
    ];
}
