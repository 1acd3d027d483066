using System.Security.Cryptography;
using System.Text;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Cli.Schemas;

/// <summary>The schemas below a folder: drafts, their releases, and the standard ones that are always known.</summary>
internal sealed class SchemaFolder
{
    internal const string SchemaExtension = ".schema.yaml";
    internal const string LensExtension = ".lens.yaml";

    private static readonly StandardSchemas s_standard = new(System.IO.Path.Combine(AppContext.BaseDirectory, "schemas"));

    private readonly List<SchemaSyntax> _references;
    private readonly List<SourceText> _lensFiles;

    private SchemaFolder(
        string path, List<SchemaSyntax> drafts, List<SchemaSyntax> versions, List<SchemaSyntax> references, ReleaseSet releases, List<SourceText> lenses)
    {
        Path = path;
        Drafts = drafts;
        Versions = versions;
        _references = references;
        Releases = releases;
        Bound = Bind([.. drafts.Select(d => (d, false)), .. Others().Select(s => (s, true))]);
        _lensFiles = lenses;
        Lenses = LensSet.Bind(lenses, [.. Bound.Schemas.Take(drafts.Count), .. releases.Releases.Select(r => r.Model), .. versions.Concat(references).Select(Model)]);
    }

    public string Path { get; }

    /// <summary>What is being worked on.</summary>
    public IReadOnlyList<SchemaSyntax> Drafts { get; }

    /// <summary>Files with a version in their name that are no releases of ours: standards that somebody else released.</summary>
    public IReadOnlyList<SchemaSyntax> Versions { get; }

    public ReleaseSet Releases { get; }

    public LensSet Lenses { get; }

    /// <summary>The drafts, resolved.</summary>
    public BindingResult Bound { get; }

    /// <summary>Whether it has neither schemas nor releases nor lenses.</summary>
    public bool IsEmpty => Drafts.Count + Versions.Count + Releases.Releases.Count + _lensFiles.Count == 0;

    /// <summary>The same as long as nothing that was loaded is changed.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\0', Drafts.Concat(Others()).Select(s => s.Source).Concat(_lensFiles).OrderBy(s => s.Path, StringComparer.Ordinal).Select(s => s.Text)))));

    /// <summary>Schemas and releases, for those who need no lenses.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="wanted">Ids, with or without version, that will be asked for: standard schemas are loaded only where something needs them.</param>
    public static SchemaFolder Load(string path, params IEnumerable<string> wanted) => Load(path, [], wanted);

    /// <summary>All of it.</summary>
    public static SchemaFolder LoadWithLenses(string path) => Load(path, [.. Files(path, LensExtension).Select(Read)], []);

    /// <summary>All of it and, of the lenses that are always known, those by which a document of the schemas might go. Without a folder the latter alone.</summary>
    public static SchemaFolder LoadForMigration(string path, params string[] wanted)
    {
        List<SourceText> own = [.. Files(path, LensExtension).Select(Read)];
        List<SourceText> lenses = [.. own, .. s_standard.LensesOf(wanted, own)];
        return Directory.Exists(path) ? Load(path, lenses, wanted) : Make(path, [], [], [], lenses, wanted);
    }

    private static SchemaFolder Load(string path, List<SourceText> lenses, IEnumerable<string> wanted)
    {
        if (!Directory.Exists(path))
        {
            throw new UsageException($"there is no folder '{path}'; say where the schemas are with --schemas");
        }

        List<SchemaSyntax> drafts = [];
        List<SchemaSyntax> versions = [];
        List<SchemaSyntax> releases = [];
        foreach (string file in Files(path, SchemaExtension))
        {
            SchemaSyntax syntax = Parse(file);
            string inside = "/" + System.IO.Path.GetRelativePath(path, file).Replace('\\', '/');
            (inside.Contains("/releases/", StringComparison.Ordinal) ? releases : IsVersioned(file) ? versions : drafts).Add(syntax);
        }

        return Make(path, drafts, versions, releases, lenses, wanted);
    }

    private static SchemaFolder Make(
        string path, List<SchemaSyntax> drafts, List<SchemaSyntax> versions, List<SchemaSyntax> releases, List<SourceText> lenses, IEnumerable<string> wanted)
    {
        HashSet<string> known = [.. drafts.Select(d => d.Id?.Value ?? ""), .. versions.Select(NameOf), .. releases.Select(NameOf)];
        List<SchemaSyntax> references = s_standard.ImportedBy([.. drafts, .. versions, .. releases], wanted.Concat(lenses.SelectMany(LensEnds.Of)), known);
        return new SchemaFolder(path, drafts, versions, references, ReleaseSet.Bind(releases, [.. versions, .. references]), lenses);
    }

    /// <summary>Only the schemas that are always known.</summary>
    public static SchemaFolder StandardOnly(params IEnumerable<string> wanted) => Make("schemas", [], [], [], [], wanted);

    /// <summary>One file by itself, resolved beside what is known here.</summary>
    public (SchemaSyntax Syntax, SchemaModel Model, IReadOnlyList<Diagnostic> Diagnostics) BindFile(SchemaSyntax file)
    {
        IEnumerable<(SchemaSyntax, bool)> others = Drafts.Concat(Others()).Where(s => !IsSame(s, file)).Select(s => (s, true));
        BindingResult result = Bind([(file, false), .. others]);
        return (file, result.Schemas[0], result.Diagnostics);
    }

    /// <summary>What is wrong with a version by itself. Where no other file has to do with it, they are asked only once something is.</summary>
    public IReadOnlyList<Diagnostic> CheckVersion(SchemaSyntax version) =>
        IsApart(version) && Bind([(version, false)]).Diagnostics.IsEmpty ? [] : BindFile(version).Diagnostics;

    /// <summary>
    /// A release that is being made, resolved as a release is: never among drafts. What refers to a list of whatever includes it was looked up among those already;
    /// who includes it may be released after it.
    /// </summary>
    public (SchemaModel Model, IReadOnlyList<Diagnostic> Errors) BindRelease(SchemaSyntax file)
    {
        BindingResult result = Bind([(file, false), .. Others().Select(s => (s, true))]);
        return (result.Schemas[0], [.. result.Diagnostics.Where(d => d.Rule.Severity == DiagnosticSeverity.Error && d.Rule != FacetRules.RefersTo)]);
    }

    public static SchemaSyntax Parse(string file) => SchemaParser.Parse(Read(file));

    /// <summary>A draft by its id, or a release, or a standard's version, by <c>id@version</c>.</summary>
    public (SchemaSyntax Syntax, SchemaModel Model)? Find(string name)
    {
        if (!name.Contains('@', StringComparison.Ordinal))
        {
            for (int i = 0; i < Drafts.Count; i++)
            {
                if (Drafts[i].Id?.Value == name)
                {
                    return (Drafts[i], Bound.Schemas[i]);
                }
            }

            return _references.FirstOrDefault(r => r.Id?.Value == name && !IsVersioned(r.Source.Path)) is { } reference ? (reference, Model(reference)) : null;
        }

        if (Releases.Releases.FirstOrDefault(r => r.Name == name) is { } release)
        {
            return (release.Syntax, release.Model);
        }

        // What is no longer what was released is nothing, and no draft stands for it.
        if (Releases.Diagnostics.Where(d => d.Source.Path.EndsWith("releases/" + name + SchemaExtension, StringComparison.Ordinal)).ToList() is { Count: > 0 } wrong)
        {
            TypeLookup.Fail(wrong, $"release '{name}' cannot be used");
        }

        SchemaSyntax? version = Versions.Concat(_references).Concat(Drafts).FirstOrDefault(v => NameOf(v) == name);
        return version is null ? null : (version, Drafts.Contains(version) ? Find(version.Id!.Value)!.Value.Model : Model(version));
    }

    /// <summary>The names that <see cref="Find"/> knows, for suggestions.</summary>
    public IEnumerable<string> Names => Drafts.Select(d => d.Id?.Value)
        .OfType<string>().Concat(s_standard.Names).Concat(Releases.Releases.Select(r => r.Name)).Concat(Versions.Select(NameOf))
        .Distinct(StringComparer.Ordinal);

    private SchemaModel Model(SchemaSyntax syntax) => Bound.Schemas[Drafts.Count + Others().ToList().IndexOf(syntax)];

    private IEnumerable<SchemaSyntax> Others() => Versions.Concat(_references).Concat(Releases.Releases.Select(r => r.Syntax));

    private static BindingResult Bind(IEnumerable<(SchemaSyntax Syntax, bool IsReference)> files) =>
        Binder.Bind(files.Select(f => new SchemaInput(f.Syntax, f.IsReference, "Schemas")));

    // A file that is looked at by itself stands for the schema of its id.
    private static bool IsSame(SchemaSyntax other, SchemaSyntax file) =>
        other.Source.Path == file.Source.Path || (other.Id?.Value == file.Id?.Value && (!IsVersioned(other.Source.Path) || other.Version?.Value == file.Version?.Value));

    /// <summary>Whether a file imports nothing, nobody imports it, and its C# stands where nobody else's does.</summary>
    private bool IsApart(SchemaSyntax file) => !StandardSchemas.Imports(file).Any() && Drafts.Concat(Others()).All(other => ReferenceEquals(other, file)
        || (other.Namespace?.Value != file.Namespace?.Value && !StandardSchemas.Imports(other).Any(i => i.Split('@')[0] == file.Id?.Value)));

    private static string NameOf(SchemaSyntax syntax) => syntax.Id?.Value + "@" + syntax.Version?.Value;

    internal static bool IsVersioned(string file) => System.IO.Path.GetFileName(file).Contains('@', StringComparison.Ordinal);

    internal static SourceText Read(string file) => new(Display(file), File.ReadAllText(file));

    internal static IEnumerable<string> Files(string folder, string extension) => !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*" + extension, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
        .Where(f => !IsBuilt(System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/')))
        .Order(StringComparer.Ordinal);

    // Where schemas stand beside their project, its build copies some.
    private static bool IsBuilt(string path) => path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith("obj/", StringComparison.Ordinal);

    // As short as it can be said from here, unless it lies elsewhere.
    private static string Display(string file)
    {
        string relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, System.IO.Path.GetFullPath(file));
        return (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
    }
}
