using ArticleSchema.Cli.Tests;
using ArticleSchema.Generated;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Three versions of a document that holds others of its kind in every way there is, and loses something between any two: as C# that reads and writes all of them, and as files for the tool.
/// </summary>
internal abstract class NestedVersions
{
    public static readonly string[] Versions = ["1.0", "2.0", "3.0"];

    private const string Holders = """
          P: { fields: { note: string?, of: D? } }
          U: { tag: kind, one-of: { doc: D, text: T } }
          V: { one-of: [D, T] }
          T: { open: false, fields: { text: string } }

        """;

    private static readonly string[] s_fields =
    [
        "id: string, dek: string?, mood: string?, author: string?",
        "id: string, standfirst: string?, author: string?, slug: string?, language: language",
        "id: string, standfirst: string?, authors: string*, language: language, words: integer?",
    ];

    private static readonly string[] s_lenses =
    [
        Lens("1.0", "2.0", "rename: { dek: standfirst }", "remove: mood", "add: { language: en }"),
        Lens("2.0", "3.0", "wrap: { author: authors }", "remove: slug"),
    ];

    private static readonly Lazy<NestedVersions> s_all = new(Compile);

    public static NestedVersions All => s_all.Value;

    /// <summary>What <c>ReadAny</c> makes of a document, written again.</summary>
    public abstract (string? Json, LossReport Losses, ValidationReport Report) Read(string json, Complement? complement);

    /// <summary>What <c>WriteAs</c> makes of a document of the newest version; nothing where that is none.</summary>
    public abstract (string? Json, LossReport Losses) Write(string json, string version, Complement? complement);

    /// <summary>A folder in which the tool finds the same.</summary>
    public static string NewFolder()
    {
        string folder = Tool.NewFolder();
        foreach ((string path, string text) in Files())
        {
            string file = Path.Combine(folder, "schemas", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }

    private static NestedVersions Compile()
    {
        var run = GeneratorRun.Of([.. Files().Select(f => new SchemaText(f.Path, f.Text, f.Path.Contains("lens", StringComparison.Ordinal) ? "lens" : f.Path.Contains('@', StringComparison.Ordinal) ? "release" : "schema"))]);
        run.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return (NestedVersions)Activator.CreateInstance(typeof(NestedVersions<>).MakeGenericType(run.Load().GetType("Fixtures.D")!))!;
    }

    private static IEnumerable<(string Path, string Text)> Files() =>
    [
        ("d.schema.yaml", Schema(2)),
        .. Enumerable.Range(0, 2).Select(i => ($"releases/t/d@{Versions[i]}.schema.yaml", Release(i))),
        .. s_lenses.Select((text, i) => ($"d-{i}.lens.yaml", text)),
    ];

    private static string Schema(int i) => $$"""
        schema: t/d
        version: {{Versions[i]}}
        namespace: Fixtures
        types:
          D:
            document: true
            fields: { {{s_fields[i]}}, more: D*, by: D by string*, lead: D?, part: P?, one: U?, any: V* }
        {{Holders}}
        """;

    private static string Release(int i)
    {
        var text = new SourceText($"d@{Versions[i]}.schema.yaml", Schema(i));
        return ReleaseText.WithHeader(text.Text, Binder.Bind([new SchemaInput(SchemaParser.Parse(text), true, null)]).Schemas.Single());
    }

    private static string Lens(string from, string to, params string[] steps) =>
        $"lens: {{ from: t/d@{from}:D, to: t/d@{to}:D }}\nsteps:\n  - in: D\n    do:\n{string.Concat(steps.Select(s => $"      - {s}\n"))}";
}

/// <summary>The C# whose newest version is <typeparamref name="T"/>.</summary>
internal sealed class NestedVersions<T> : NestedVersions
    where T : IVersioned<T>
{
    public override (string? Json, LossReport Losses, ValidationReport Report) Read(string json, Complement? complement) =>
        Migration.TryReadAny(T.Versions, Utf8(json), out T? value, out _, out ValidationReport report, out LossReport losses, complement, options: null)
            ? (Text(SchemaType.ToUtf8Json(value)), losses, report)
            : (null, losses, report);

    public override (string? Json, LossReport Losses) Write(string json, string version, Complement? complement) =>
        SchemaType.TryRead(Utf8(json), out T? value, out _)
            ? (Text(Migration.WriteAs(T.Versions, value, version, out LossReport losses, complement, options: null)), losses)
            : (null, LossReport.None);

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static string Text(byte[] utf8) => System.Text.Encoding.UTF8.GetString(utf8);
}
