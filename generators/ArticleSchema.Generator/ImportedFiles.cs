using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator;

/// <summary>
/// Which file an import means, as the binder finds it: a draft where there is one, the release that is named, or the newest where no version is. Files are known by their places in the list of
/// all, so that an edit that leaves every file its name leaves this as it is.
/// </summary>
internal sealed class ImportedFiles
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <param name="all">All files.</param>
    /// <param name="places">The places of those that can be imported.</param>
    public ImportedFiles(ImmutableArray<ParsedFile> all, IEnumerable<int> places)
    {
        foreach (int place in places.Where(p => all[p].Syntax.Id is not null).OrderBy(p => all[p].IsRelease).ThenBy(p => all[p].File.Path, StringComparer.Ordinal))
        {
            ParsedFile file = all[place];
            string id = file.Syntax.Id!.Value;
            if (!_places.ContainsKey(file.Name))
            {
                _places.Add(file.Name, place);
            }

            if (!_places.TryGetValue(id, out int known) || (all[known].IsRelease && VersionOf(file).CompareTo(VersionOf(all[known])) > 0))
            {
                _places[id] = place;
            }
        }
    }

    /// <param name="import"><c>newsroom/article</c> or <c>newsroom/article@1.2</c>.</param>
    public int? Find(string import) => _places.TryGetValue(import, out int place) ? place : null;

    private static SchemaVersion VersionOf(ParsedFile file) => SchemaVersion.Parse(file.Syntax.Version?.Value ?? "0.0");
}
