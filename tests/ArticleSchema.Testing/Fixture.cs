using System.Collections.Immutable;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Testing;

/// <summary>
/// A folder below <c>tests/Fixtures</c>: schemas, and what is to be said of them. One fixture serves the language, the generator and the tool.
/// </summary>
internal sealed class Fixture
{
    /// <summary>Set to 1, a run writes what it saw instead of comparing: for a reviewed change, never in CI.</summary>
    private const string AcceptVariable = "ARTICLESCHEMA_ACCEPT";

    private Fixture(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary><c>area/case</c>.</summary>
    public string Name => Path.GetRelativePath(Root, Folder).Replace('\\', '/');

    public static string Root => Repository.PathOf("tests", "Fixtures");

    private string ExpectedPath => Path.Combine(Folder, "expected.diagnostics");

    public static IEnumerable<Fixture> All(params string[] areas) => Directory
        .EnumerateFiles(Root, "expected.diagnostics", SearchOption.AllDirectories)
        .Select(p => new Fixture(Path.GetDirectoryName(p)!))
        .Where(f => areas.Length == 0 || areas.Contains(f.Name.Split('/')[0]))
        .OrderBy(f => f.Name, StringComparer.Ordinal);

    public static Fixture Of(string name) => new(Path.Combine(Root, name));

    /// <summary>The schema files by name, in order.</summary>
    public IReadOnlyList<SourceText> Schemas => [.. Directory
        .EnumerateFiles(Folder, "*.schema.yaml")
        .Order(StringComparer.Ordinal)
        .Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p)))];

    /// <summary>What stands in the folder <c>releases</c>.</summary>
    public IReadOnlyList<SourceText> Releases => !Directory.Exists(Path.Combine(Folder, "releases")) ? [] : [.. Directory
        .EnumerateFiles(Path.Combine(Folder, "releases"), "*.schema.yaml")
        .Order(StringComparer.Ordinal)
        .Select(p => new SourceText("releases/" + Path.GetFileName(p), File.ReadAllText(p)))];

    /// <summary>The lenses between them.</summary>
    public IReadOnlyList<SourceText> Lenses => [.. Directory
        .EnumerateFiles(Folder, "*.lens.yaml")
        .Order(StringComparer.Ordinal)
        .Select(p => new SourceText(Path.GetFileName(p), File.ReadAllText(p)))];

    /// <summary>What stands below the folder <c>content</c>, in folders called <c>Type</c>, <c>Type,key</c> or <c>Type,key,body</c>.</summary>
    public IReadOnlyList<ContentItem> Contents => !Directory.Exists(Path.Combine(Folder, "content")) ? [] : [.. Directory
        .EnumerateFiles(Path.Combine(Folder, "content"), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(p => (Path: Path.GetRelativePath(Folder, p).Replace('\\', '/'), Text: File.ReadAllText(p)))
        .Select(f => (f.Path, f.Text, Says: f.Path.Split('/')[1].Split(',')))
        .Select(f => new ContentItem(new SourceText(f.Path, f.Text), "Fixtures." + f.Says[0], f.Says is [_, { Length: > 0 } key, ..] ? key : null, f.Says is [_, _, var body] ? body : null))];

    /// <summary>The day on which fixtures are looked at.</summary>
    public const string Today = "2026-06-01";

    /// <summary>The schemas, then the releases, to which these may be pinned.</summary>
    public BindingResult Bind() => Binder.Bind([.. Schemas.Select(Input), .. Releases.Select(r => new SchemaInput(SchemaParser.Parse(r), IsReference: true, "Fixtures"))]);

    /// <summary>What is said of the schemas, and of what they changed since their releases.</summary>
    public IEnumerable<Diagnostic> Diagnostics()
    {
        BindingResult result = Bind();
        ReleaseSet releases = ReleaseSet.Bind(Releases.Select(SchemaParser.Parse), []);
        LensSet lenses = LensSet.Bind(Lenses, [.. result.Schemas, .. releases.Releases.Select(r => r.Model)]);
        IEnumerable<Diagnostic> found = releases.Diagnostics;
        foreach ((SourceText source, int index) in Schemas.Select((s, i) => (s, i)))
        {
            if (!result.Schemas[index].IsReference)
            {
                found = found.Concat(ReleaseCheck.Run(SchemaParser.Parse(source), result.Schemas[index], releases, lenses, Today));
            }
        }

        return DiagnosticBag.Sort(result.Diagnostics.Concat(found).Concat(lenses.Diagnostics).Concat(ContentDiagnostics(result)));
    }

    private ImmutableArray<Diagnostic> ContentDiagnostics(BindingResult result)
    {
        var contents = new List<CheckedContent>();
        var failures = new List<Diagnostic>();
        foreach (ContentItem item in Contents)
        {
            if (item.FindType(result.Schemas, out Diagnostic? failure) is { } type)
            {
                contents.Add(ContentCheck.Run(item, ContentReader.Read(item), type, nowTicks: null));
            }
            else
            {
                failures.Add(failure!);
            }
        }

        return ContentSet.Check(contents, failures);
    }

    public static BindingResult Bind(IEnumerable<SourceText> schemas) => Binder.Bind([.. schemas.Select(Input)]);

    public void ShouldReport(IEnumerable<Diagnostic> diagnostics)
    {
        var actual = string.Concat(diagnostics.Select(d => d + "\n"));
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllText(ExpectedPath, actual);
        }

        var expected = File.ReadAllText(ExpectedPath);
        if (expected != actual)
        {
            throw new InvalidOperationException($"{Name} reports\n{actual}\ninstead of\n{expected}");
        }
    }

    public override string ToString() => Name;

    private static SchemaInput Input(SourceText schema) => new(SchemaParser.Parse(schema), schema.Path.StartsWith("reference-", StringComparison.Ordinal), "Fixtures");
}
