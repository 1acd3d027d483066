using System.Threading;

namespace ArticleSchema.Generator.Versions;

/// <summary>
/// The releases that the last run needed, for the next one: most edits leave them as they are. Which run was the last makes no difference but time, so runs side by side may share one.
/// </summary>
internal sealed class LastReleases
{
    private readonly LastBinding _binding = new();
    private volatile ReleasedSchemas? _releases;

    /// <param name="drafts">The drafts, some of which may be pinned to releases.</param>
    /// <param name="ways">The ways between versions.</param>
    /// <param name="cancellation">Ends the work.</param>
    public ReleasedSchemas Bind(BoundDrafts drafts, IReadOnlyList<VersionWays> ways, CancellationToken cancellation)
    {
        var closure = new ReleaseClosure(ways, PinnedTypes.Of(drafts), schema => drafts.Files.Find(schema.Id + "@" + schema.Version) is { HasCSharp: false });
        return _releases is { } last && last.IsOf(closure, drafts.Files) ? last : _releases = ReleasedSchemas.Bind(closure, drafts.Files, _binding, cancellation);
    }
}
