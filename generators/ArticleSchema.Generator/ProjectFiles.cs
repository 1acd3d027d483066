using System.Threading;
using ArticleSchema.Generator.Content;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator;

/// <summary>The files of a project that are ours, its schemas parsed. One that an edit left as it was is neither read nor parsed again.</summary>
internal sealed class ProjectFiles
{
    private const string RoleKey = "build_metadata.AdditionalFiles.ArticleSchemaRole";
    private const string NamespaceKey = "build_metadata.AdditionalFiles.ArticleSchemaNamespace";

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ReadFile[] _files;
    private Dictionary<string, ReadFile>? _byPath;

    private ProjectFiles(ReadFile[] files, AnalyzerConfigOptionsProvider options, ImmutableArray<ParsedFile> before)
    {
        _files = files;
        _options = options;
        List<ParsedFile> schemas = [];
        foreach (ReadFile file in files)
        {
            if (file.Parsed is { } parsed)
            {
                schemas.Add(parsed);
            }
        }

        Schemas = schemas.SequenceEqual(before) ? before : [.. schemas];
    }

    /// <summary>Without lenses, which are parsed with the schemas that they join, and without releases that nobody may name. The same array as before, if they are the same.</summary>
    public ImmutableArray<ParsedFile> Schemas { get; }

    public IEnumerable<SchemaFile> Lenses => All<SchemaFile>().Where(f => f.Role == SchemaRole.Lens);

    public IEnumerable<SchemaFile> ReferredReleases => All<SchemaFile>().Where(Generator.ReferredReleases.Has);

    public IEnumerable<ContentFile> Content => All<ContentFile>();

    /// <param name="texts">All additional files.</param>
    /// <param name="options">What their items say.</param>
    /// <param name="before">What was read before an edit.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ProjectFiles Read(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, ProjectFiles? before, CancellationToken cancellation)
    {
        var files = new ReadFile[texts.Length];
        for (int i = 0; i < files.Length; i++)
        {
            ReadFile? known = before?.Find(texts[i], i);
            files[i] = known?.Text == texts[i] && before!._options == options ? known : Read(texts[i], options, known, cancellation);
        }

        return new ProjectFiles(files, options, before?.Schemas ?? []);
    }

    private static ReadFile Read(AdditionalText text, AnalyzerConfigOptionsProvider options, ReadFile? before, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ProjectFile? file = ToFile(text, options, cancellation);
        return file is not null && file == before?.File ? before with { Text = text } : new ReadFile(text, file, Parse(file));
    }

    /// <summary><see langword="null"/> for what is neither schema nor content.</summary>
    private static ProjectFile? ToFile(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        if (!HasExtension(text, ".yaml", ".yml", ".json", ".md"))
        {
            return null;
        }

        AnalyzerConfigOptions options = provider.GetOptions(text);
        if (!options.TryGetValue(RoleKey, out string? name))
        {
            return null;
        }

        if (name == "content")
        {
            return ContentPipeline.ToFile(text, options, cancellation);
        }

        if (RoleOf(name) is not { } role || !HasExtension(text, ".yaml", ".json"))
        {
            return null;
        }

        options.TryGetValue(NamespaceKey, out string? @namespace);
        return new SchemaFile(text.Path, text.GetText(cancellation)?.ToString() ?? "", role, string.IsNullOrEmpty(@namespace) ? null : @namespace);
    }

    private static ParsedFile? Parse(ProjectFile? file) => file is SchemaFile { Role: not SchemaRole.Lens } schema && !Generator.ReferredReleases.Has(schema)
        ? new ParsedFile(schema, SchemaParser.Parse(new SourceText(file.Path, file.Text)))
        : null;

    private static bool HasExtension(AdditionalText text, params string[] extensions) =>
        Array.Exists(extensions, extension => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static SchemaRole? RoleOf(string name) => name switch
    {
        "schema" => SchemaRole.Draft,
        "reference" => SchemaRole.Reference,
        "release" => SchemaRole.Release,
        "lens" => SchemaRole.Lens,
        _ => null,
    };

    /// <summary>What was read of that path: at the same place, if no file was added or taken away before it.</summary>
    private ReadFile? Find(AdditionalText text, int place)
    {
        if (place < _files.Length && (_files[place].Text == text || _files[place].Text.Path == text.Path))
        {
            return _files[place];
        }

        _byPath ??= _files.GroupBy(f => f.Text.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return _byPath.TryGetValue(text.Path, out ReadFile? file) ? file : null;
    }

    private IEnumerable<T> All<T>()
        where T : ProjectFile => _files.Select(f => f.File).OfType<T>();

    private sealed record ReadFile(AdditionalText Text, ProjectFile? File, ParsedFile? Parsed);
}
