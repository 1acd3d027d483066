using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>
/// The C# namespaces of releases: <c>V1</c> below the schema's own for the newest of a major version that is needed, <c>V1_2</c> for others.
/// </summary>
internal sealed class ReleaseHomes
{
    private readonly Dictionary<(string Id, string Version), string> _names = [];

    public ReleaseHomes(IEnumerable<TypeModel> compiled, IEnumerable<TypeModel> tabled, Func<SchemaModel, string?> namespaceOf)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<SchemaModel, TypeModel> release in compiled.GroupBy(t => t.Schema).OrderByDescending(g => SchemaVersion.Parse(g.Key.Version)).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
        {
            var version = SchemaVersion.Parse(release.Key.Version);
            string major = Join(namespaceOf(release.Key), $"V{version.Major}");
            bool isFree = release.All(t => !taken.Contains(major + "." + t.Name)) && _names.Keys.All(k => k.Id != release.Key.Id || SchemaVersion.Parse(k.Version).Major != version.Major);
            string home = isFree ? major : Join(namespaceOf(release.Key), Minor(version));
            taken.UnionWith(release.Select(t => home + "." + t.Name));
            _names[Key(release.Key)] = home;
        }

        foreach (SchemaModel release in tabled.Select(t => t.Schema).Distinct())
        {
            _names[Key(release)] = Join(namespaceOf(release), Minor(SchemaVersion.Parse(release.Version)));
        }
    }

    public bool Has(SchemaModel schema) => _names.ContainsKey(Key(schema));

    public string? Find(string? id, string? version) => id is not null && version is not null && _names.TryGetValue((id, version), out string? home) ? home : null;

    private static (string, string) Key(SchemaModel schema) => (schema.Id, schema.Version);

    private static string Minor(SchemaVersion version) => $"V{version.Major}_{version.Minor}";

    private static string Join(string? @namespace, string name) => string.IsNullOrEmpty(@namespace) ? name : @namespace + "." + name;
}
