using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator;

/// <summary>Which file an import means, as the binder finds it: a draft where there is one, the release that is named, or the newest where no version is.</summary>
internal sealed class ImportedFiles
{
    private readonly Dictionary<string, ParsedFile> _byName = new(StringComparer.Ordinal);

    public ImportedFiles(IEnumerable<ParsedFile> files)
    {
        foreach (ParsedFile file in files.Where(f => f.Syntax.Id is not null).OrderBy(f => f.IsRelease).ThenBy(f => f.File.Path, StringComparer.Ordinal))
        {
            string id = file.Syntax.Id!.Value;
            if (!_byName.ContainsKey(file.Name))
            {
                _byName.Add(file.Name, file);
            }

            if (!_byName.TryGetValue(id, out ParsedFile? known) || (known.IsRelease && VersionOf(file).CompareTo(VersionOf(known)) > 0))
            {
                _byName[id] = file;
            }
        }
    }

    /// <param name="import"><c>newsroom/article</c> or <c>newsroom/article@1.2</c>.</param>
    public ParsedFile? Find(string import) => _byName.TryGetValue(import, out ParsedFile? file) ? file : null;

    private static SchemaVersion VersionOf(ParsedFile file) => SchemaVersion.Parse(file.Syntax.Version?.Value ?? "0.0");
}
