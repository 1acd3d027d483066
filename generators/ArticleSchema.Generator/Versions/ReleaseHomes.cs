using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator.Versions;

/// <summary>
/// The C# namespaces of releases: <c>V1</c> below the schema's own for the newest of a major version that is needed, <c>V1_2</c> for others. Releases of another project's schemas have theirs
/// below this project's, since the other one may have them in C#, too.
/// </summary>
internal sealed class ReleaseHomes
{
    private readonly Dictionary<(string Id, string Version), string> _names = [];

    public ReleaseHomes(IEnumerable<TypeModel> compiled, IEnumerable<TypeModel> tabled, Func<SchemaModel, string?> namespaceOf)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<SchemaModel, TypeModel> release in compiled.GroupBy(t => t.Schema).OrderByDescending(g => SchemaVersion.Parse(g.Key.Version)).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            string home = Candidates(release.Key, namespaceOf(release.Key)).First(h => release.All(t => !taken.Contains(h + "." + t.Name)));
            taken.UnionWith(release.Select(t => home + "." + t.Name));
            _names[Key(release.Key)] = home;
        }

        foreach (SchemaModel release in tabled.Select(t => t.Schema).Distinct())
        {
            _names[Key(release)] = Join(namespaceOf(release), Minor(SchemaVersion.Parse(release.Version)));
        }
    }

    /// <summary>From the shortest to one that no other release can have.</summary>
    private IEnumerable<string> Candidates(SchemaModel release, string? @namespace)
    {
        var version = SchemaVersion.Parse(release.Version);
        string minor = Join(@namespace, Minor(version));
        bool isNewest = _names.Keys.All(k => k.Id != release.Id || SchemaVersion.Parse(k.Version).Major != version.Major);
        return [.. isNewest ? [Join(@namespace, $"V{version.Major}")] : (string[])[], minor, Join(minor, SchemaNames.Pascal(release.Id))];
    }

    public string? Find(string? id, string? version) => id is not null && version is not null && _names.TryGetValue((id, version), out string? home) ? home : null;

    private static (string, string) Key(SchemaModel schema) => (schema.Id, schema.Version);

    private static string Minor(SchemaVersion version) => $"V{version.Major}_{version.Minor}";

    private static string Join(string? @namespace, string name) => string.IsNullOrEmpty(@namespace) ? name : @namespace + "." + name;
}
