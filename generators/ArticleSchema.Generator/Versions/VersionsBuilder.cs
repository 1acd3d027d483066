using System.Threading;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>The ways between versions to what is printed of them.</summary>
internal static class VersionsBuilder
{
    /// <summary>Nothing, where nobody wrote a lens and no draft is pinned to a release.</summary>
    public static IEnumerable<FileEmit> Build(LensSet lenses, BoundDrafts drafts, LastReleases last, CancellationToken cancellation)
    {
        IReadOnlyList<VersionWays> ways = VersionWays.Of(lenses, drafts.Result.OwnTypes);
        if (ways.Count == 0 && !drafts.Files.Pinned.HasHere)
        {
            return [];
        }

        var releases = last.Bind(drafts, ways, cancellation);
        List<VersionsEmit> parts = [.. ways.Select(w => Build(w, ways, releases))];
        return
        [
            .. releases.Files, .. releases.Tables.Select(t => FileEmit.Of(t, "")), .. parts.Select(p => FileEmit.Of(p, ".Versions")),
            .. LensCodes.Classes(parts.SelectMany(p => p.Lenses).SelectMany(l => l.Codes)).Select(c => FileEmit.Of(c, ".Lenses")),
        ];
    }

    private static VersionsEmit Build(VersionWays ways, IReadOnlyList<VersionWays> all, ReleasedSchemas releases)
    {
        IReadOnlyList<Lens> lenses = ways.Lenses;
        int[] Numbers(IEnumerable<LensPathStep> steps) => [.. steps.Select(s => s.IsUp ? IndexOf(lenses, s.Lens) : ~IndexOf(lenses, s.Lens))];
        return new VersionsEmit
        {
            Namespace = ways.Type.Schema.Namespace ?? "",
            Name = ways.Type.Name,
            Description = "",
            Obsolete = null,
            Schema = ways.Type.Schema.Id,
            IsDocument = ways.Type.Document is not null,
            Current = new KeptVersionEmit(ways.Type.Schema.Version, Tag(ways.Type), null, null, [], []),
            Kept = ways.Kept.Select(k =>
            {
                bool isCompiled = releases.IsCompiled(k.Type);
                TypeModel here = releases.Here(k.Type);
                return new KeptVersionEmit(
                    k.Type.Schema.Version, Tag(k.Type), isCompiled ? Home(here) : null, isCompiled ? TypeNames.Of(here) : null, Numbers(k.Up), Numbers(k.Down));
            }).ToArray(),
            Lenses = lenses.Select((l, i) => Build(l, i, LensCodes.Of(l, ways.Type.Schema.Namespace), releases)).ToArray(),
            Nested = ways.Type.Document is null ? [] : all.Where(w => w.Type.Document is not null && HoldsDocument(ways, w.Type)).Select(w => TypeNames.Of(w.Type)).ToArray(),
        };
    }

    private static LensEmit Build(Lens lens, int number, IReadOnlyList<LensCodeEmit> codes, ReleasedSchemas releases) => new(
        LensText.Write(lens), releases.TableOf(lens.From), releases.TableOf(lens.To), codes.ToArray(), Compile(lens, true, number, codes, releases), Compile(lens, false, number, codes, releases));

    private static LensMethodEmit[] Compile(Lens lens, bool isUp, int number, IReadOnlyList<LensCodeEmit> codes, ReleasedSchemas releases)
    {
        var from = isUp ? lens.From : lens.To;
        var to = isUp ? lens.To : lens.From;
        return releases.IsTabled(from) || releases.IsTabled(to) || from.IsMixin || to.IsMixin
            ? []
            : [.. LensCompiler.Compile(lens, isUp, (RecordModel)releases.Here(from), (RecordModel)releases.Here(to), (isUp ? "up" : "down") + CSharp.Number(number), codes)];
    }

    /// <summary>Whether a document may stand in another, in any version of it.</summary>
    private static bool HoldsDocument(VersionWays ways, RecordModel document) =>
        TypeUses.Reachable([.. ways.Kept.Select(k => k.Type), ways.Type]).SelectMany(TypeUses.Of).Any(t => t.Key == document.Key);

    private static TagEmit? Tag(RecordModel type) => type.Document is { Tag: { } tag, Value: { } value } ? new TagEmit(tag, value) : null;

    private static string Home(TypeModel type) => type.Schema.Namespace!.Substring(type.Schema.Namespace.LastIndexOf('.') + 1);

    private static int IndexOf(IReadOnlyList<Lens> lenses, Lens lens) => Enumerable.Range(0, lenses.Count).First(i => lenses[i] == lens);
}
