using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Binding;

/// <summary>
/// Where the files stand that have a name or a namespace: places in the list of all. An edit that leaves every file its id, version, namespace and path leaves the index as it is, too,
/// and it holds on to no file.
/// </summary>
internal sealed class SchemaIndex
{
    /// <summary>By id (drafts; the newest release where there is none) and by id@version (releases and drafts).</summary>
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byVersion = new(StringComparer.Ordinal);

    /// <summary>Of releases that are there several times, by the place of the first: where each project has its own.</summary>
    private readonly Dictionary<int, List<(string? Project, int Place)>> _copies = [];
    private readonly Dictionary<string, List<int>> _byNamespace = new(StringComparer.Ordinal);
    private readonly List<(int Blamed, int Kept)> _duplicates = [];

    public SchemaIndex(IReadOnlyList<SchemaScope> scopes)
    {
        for (var place = 0; place < scopes.Count; place++)
        {
            Register(place, scopes);
            var home = scopes[place].Model.Namespace ?? "";
            if (!_byNamespace.TryGetValue(home, out var places))
            {
                _byNamespace.Add(home, places = []);
            }

            places.Add(place);
        }
    }

    public IEnumerable<string> Ids => _byId.Keys;

    public IEnumerable<string> VersionedIds => _byVersion.Keys;

    /// <summary>Drafts that share an id: who is told so, and with whom it is shared.</summary>
    public IReadOnlyList<(int Blamed, int Kept)> Duplicates => _duplicates;

    /// <param name="id">Of the schema.</param>
    /// <param name="version"><see langword="null"/> for its draft, or the newest release where there is none.</param>
    /// <param name="project">Of who imports it: which of several copies of a release is meant.</param>
    public int? Find(string id, string? version, string? project)
    {
        var found = version is null ? _byId.TryGetValue(id, out var place) : _byVersion.TryGetValue(id + "@" + version, out place);
        return !found ? null : _copies.TryGetValue(place, out var copies) && copies.FindIndex(c => c.Project == project) is >= 0 and var i ? copies[i].Place : place;
    }

    /// <summary>Of all files whose C# namespace it is; there is one.</summary>
    public IReadOnlyList<int> PlacesIn(string? @namespace) => _byNamespace[@namespace ?? ""];

    private void Register(int place, IReadOnlyList<SchemaScope> scopes)
    {
        var scope = scopes[place];
        if (scope.Syntax.Id is not { } id)
        {
            return;
        }

        if (!scope.IsRelease && _byId.TryGetValue(id.Value, out var other) && !scopes[other].IsRelease)
        {
            // The project's own files come first in what the user edits; a reference is never blamed.
            _duplicates.Add(scope.Input.IsReference ? (other, place) : (place, other));
            if (!scope.Input.IsReference)
            {
                return;
            }
        }

        if (!scope.IsRelease || !_byVersion.TryGetValue(scope.VersionedId, out var first))
        {
            _byVersion[scope.VersionedId] = place;
        }
        else if (scopes[first].IsRelease)
        {
            AddCopy(first, scopes[first], place, scope);
        }

        if (!_byId.TryGetValue(id.Value, out var known) || (scopes[known].IsRelease && (!scope.IsRelease || IsNewer(scope, scopes[known]))))
        {
            _byId[id.Value] = place;
        }
    }

    private void AddCopy(int first, SchemaScope firstScope, int place, SchemaScope scope)
    {
        if (!_copies.TryGetValue(first, out var copies))
        {
            _copies.Add(first, copies = [(firstScope.Input.Project, first)]);
        }

        copies.Add((scope.Input.Project, place));
    }

    private static bool IsNewer(SchemaScope scope, SchemaScope than) => SchemaVersion.Parse(scope.Model.Version).CompareTo(SchemaVersion.Parse(than.Model.Version)) > 0;
}
