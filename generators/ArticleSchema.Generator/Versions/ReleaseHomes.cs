using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator.Versions;

/// <summary>
/// The C# namespaces of releases: <c>V1</c> below the schema's own for the newest of a major version that is needed, <c>V1_2</c> for others. Releases of another project's schemas have theirs
/// below this project's, since the other one may have them in C#, too. Once given, a home is kept: what is needed later, as lenses are after pins, finds one beside it.
/// </summary>
internal sealed class ReleaseHomes
{
    private readonly Dictionary<(string Id, string Version), string> _names;
    private readonly HashSet<string> _taken;

    /// <param name="taken">Namespaces that drafts have.</param>
    public ReleaseHomes(IEnumerable<string> taken)
    {
        _names = [];
        _taken = new HashSet<string>(taken, StringComparer.Ordinal);
    }

    private ReleaseHomes(ReleaseHomes other)
    {
        _names = new Dictionary<(string, string), string>(other._names);
        _taken = new HashSet<string>(other._taken, StringComparer.Ordinal);
    }

    /// <summary>With homes for these, too.</summary>
    /// <param name="compiled">Releases that become C#.</param>
    /// <param name="tabled">Releases of which only tables are needed.</param>
    public ReleaseHomes With(IEnumerable<NeededRelease> compiled, IEnumerable<NeededRelease> tabled)
    {
        var homes = new ReleaseHomes(this);
        foreach (NeededRelease release in compiled.Where(r => !_names.ContainsKey(r.Key)).OrderByDescending(r => SchemaVersion.Parse(r.Version)).ThenBy(r => r.Id, StringComparer.Ordinal))
        {
            homes.Give(release);
        }

        foreach (NeededRelease release in tabled.Where(r => !_names.ContainsKey(r.Key)))
        {
            homes._names[release.Key] = Join(release.Namespace, Minor(SchemaVersion.Parse(release.Version)));
        }

        return homes;
    }

    public string? Find(string? id, string? version) => id is not null && version is not null && _names.TryGetValue((id, version), out string? home) ? home : null;

    private void Give(NeededRelease release)
    {
        string home = Candidates(release).First(h => !_taken.Contains(h) && release.Types.All(t => !_taken.Contains(h + "." + t)));
        _taken.UnionWith(release.Types.Select(t => home + "." + t));
        _names[release.Key] = home;
    }

    /// <summary>From the shortest to one that no other release can have.</summary>
    private IEnumerable<string> Candidates(NeededRelease release)
    {
        var version = SchemaVersion.Parse(release.Version);
        string minor = Join(release.Namespace, Minor(version));
        if (_names.Keys.All(k => k.Id != release.Id || SchemaVersion.Parse(k.Version).Major != version.Major))
        {
            yield return Join(release.Namespace, $"V{version.Major}");
        }

        yield return minor;
        for (string own = Join(minor, SchemaNames.Pascal(release.Id)); ; own += "_")
        {
            yield return own;
        }
    }

    private static string Minor(SchemaVersion version) => $"V{version.Major}_{version.Minor}";

    private static string Join(string? @namespace, string name) => string.IsNullOrEmpty(@namespace) ? name : @namespace + "." + name;
}
