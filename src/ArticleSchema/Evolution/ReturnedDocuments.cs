using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>The documents inside a document on their way back: each becomes what it was before it was brought along, and says so again.</summary>
/// <param name="options">Limits.</param>
/// <param name="written">Whether members for internal use are written.</param>
internal sealed class ReturnedDocuments(ValidationOptions options, WriteOptions written)
{
    private readonly List<Loss> _losses = [];

    /// <summary>What was kept of them and fits no longer, and what has no place in what they were.</summary>
    public IReadOnlyList<Loss> Losses => _losses;

    /// <summary>
    /// The whole with them, as its own writer has it, once it is what it was when they were brought along; where it went on from there, they are lost. <see langword="null"/> where there is
    /// nothing to put back.
    /// </summary>
    /// <param name="versions">Those of the whole.</param>
    /// <param name="table">What it is now.</param>
    /// <param name="path">The types that it passed; none if it went nowhere.</param>
    /// <param name="utf8">The whole, which is valid.</param>
    /// <param name="aside">What was kept when it came.</param>
    public byte[]? Into(VersionTable versions, TypeTable table, IReadOnlyList<string> path, byte[] utf8, AsideText aside) => Into(versions, table, path, utf8, aside, "");

    private byte[]? Into(VersionTable versions, TypeTable table, IReadOnlyList<string> path, byte[] utf8, AsideText aside, string pointer)
    {
        var type = (RecordModel)TableModels.Find(table)!;
        VersionTable[] nested = versions.Nested;
        if (aside.Inside.Count == 0)
        {
            return null;
        }
        if (AsideInside.AreMinors(type.VersionedKey, aside.Path[0]))
        {
            return RestoredDocuments.Write(
                type, utf8, aside.Inside, (i, json) => Along(nested, aside.Inside[i], json, pointer + aside.Inside[i].Pointer), i => Lose(nested, aside.Inside[i], pointer), written.LeavesOutInternal, table.WritesForms);
        }
        if (path.Contains(aside.Path[0]))
        {
            foreach (AsideInside document in aside.Inside)
            {
                Lose(nested, document, pointer);
            }
        }

        return null;
    }

    private byte[]? Along(VersionTable[] nested, AsideInside document, byte[] json, string pointer)
    {
        if (VersionsOf(nested, document) is not { } versions || versions.Way([.. document.Aside.Path.Reverse()]) is not { } steps)
        {
            return null;
        }
        Passage passage = Passage.Go(versions, steps, json, new(document.Aside), options);
        if (passage.Utf8Json is null)
        {
            return null;
        }
        (LensTable last, bool isUp) = versions.Step(steps[^1]);
        TypeTable table = isUp ? last.Newer : last.Older;
        _losses.AddRange(passage.Losses.Losses.Select(loss => loss.In(pointer)));
        byte[] whole = Into(versions, table, passage.Losses.Path, passage.Utf8Json, document.Aside, pointer) ?? WrittenVersion.InOneLine(table, passage.Utf8Json, written);
        return RestoredDocuments.Tagged((RecordModel)TableModels.Find(table)!, document.Tag, whole);
    }

    /// <summary>All that was kept of a document: what its tag said, what it set aside, and the same of those inside it.</summary>
    private void Lose(VersionTable[] nested, AsideInside document, string pointer)
    {
        VersionTable? versions = VersionsOf(nested, document);
        IReadOnlyList<string> path = document.Aside.Path;
        pointer += document.Pointer;
        _losses.Add(new Loss($"{document.From} -> {document.To}", -1, $"{pointer}/{JsonPointer.Escape(TagOf(versions, document) ?? "")}", LensNode.OfText(document.Tag).ToString(), isStale: true));
        foreach ((int at, SetAside entry) in document.Aside.Entries)
        {
            Lens? lens = versions?.Way([path[at + 1], path[at]]) is [var step] ? versions.Step(step).Lens.Lens : null;
            _losses.Add(lens is null ? new($"{path[at]} -> {path[at + 1]}", entry.Step, pointer + entry.Pointer, entry.Value, isStale: true) : Passage.ToLoss(lens, entry, isStale: true).In(pointer));
        }
        foreach (AsideInside inner in document.Aside.Inside)
        {
            Lose(versions?.Nested ?? [], inner, pointer);
        }
    }

    private static string? TagOf(VersionTable? versions, AsideInside document) =>
        versions?.All.FirstOrDefault(version => document.From == $"{versions.Schema}@{version.Version}:{versions.Type}")?.Tag ?? versions?.Current.Tag;

    private static VersionTable? VersionsOf(VersionTable[] nested, AsideInside document) =>
        Array.Find(nested, versions => document.To.StartsWith(versions.Schema + "@", StringComparison.Ordinal) && document.To.EndsWith(":" + versions.Type, StringComparison.Ordinal));
}
