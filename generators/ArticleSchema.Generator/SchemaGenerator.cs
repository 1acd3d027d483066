using System.Threading;
using ArticleSchema.Generator.Content;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Generator.Versions;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator;

/// <summary>Schemas to C#. All it knows of the compilation is the project's root namespace and what day it is to be.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    internal const string RoleKey = "build_metadata.AdditionalFiles.ArticleSchemaRole";
    private const string NamespaceKey = "build_metadata.AdditionalFiles.ArticleSchemaNamespace";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A step over all files has an entry for each at every edit, so there are few of them: what is asked of all together is asked of their list.
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var files = texts
            .SelectMany(static (pair, cancellation) => ToFile(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Files);
        var syntax = files.SelectMany(static (file, _) => Parse(file)).WithTrackingName(Steps.Parse).Collect();
        var all = files.Collect();
        var lensFiles = all.Select(static (list, _) => new EquatableArray<SchemaFile>(list.Where(f => f.Role == SchemaRole.Lens)));
        var named = syntax.Combine(all.Select(static (list, _) => new EquatableArray<SchemaFile>(list.Where(ReferredReleases.Has)))).Combine(lensFiles)
            .Select(static (pair, cancellation) => new EquatableArray<ParsedFile>(ReferredReleases.Named(pair.Left.Left, pair.Left.Right, pair.Right, cancellation)));
        var schemas = syntax.Combine(named).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        var rootNamespace = Property(context, "RootNamespace");
        var today = Property(context, "ArticleSchemaToday");
        var binding = new LastBinding();
        var drafts = schemas.Combine(rootNamespace)
            .Select((pair, cancellation) => SchemaFiles.Bind(pair.Left, pair.Right, binding, cancellation))
            .WithTrackingName(Steps.Bind);
        var reports = drafts
            .Select(static (bound, _) => new EquatableArray<DiagnosticReport>(bound.Result.Diagnostics.Select(DiagnosticReport.From)))
            .WithTrackingName(Steps.Diagnostics);
        var emits = drafts
            .SelectMany(static (bound, _) => EmitModelBuilder.Build(bound.Result, bound.Previous))
            .WithTrackingName(Steps.Model);

        // Releases are resolved without the drafts, so that an edit of a draft leaves them as they are.
        var releases = syntax.Select(static (list, _) => new EquatableArray<ParsedFile>(list.Where(f => f.File.Role != SchemaRole.Draft))).Combine(named)
            .Select(static (pair, cancellation) => SchemaFiles.BindReleases(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Releases);
        var lenses = lensFiles.Combine(drafts).Combine(releases)
            .Select(static (pair, cancellation) => SchemaFiles.BindLenses(pair.Left.Left, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(Steps.Lenses);
        var lensReports = lenses
            .Select(static (bound, _) => new EquatableArray<DiagnosticReport>(DiagnosticBag.Sort(bound.Diagnostics).Select(DiagnosticReport.From)));
        var changes = drafts.Combine(releases).Combine(lenses).Combine(today)
            .Select(static (pair, cancellation) => new EquatableArray<DiagnosticReport>(
                SchemaFiles.Compare(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right ?? "0001-01-01", cancellation).Select(DiagnosticReport.From)))
            .WithTrackingName(Steps.Compare);

        ContentPipeline.Add(context, texts, drafts, rootNamespace);
        VersionPipeline.Add(context, lenses, drafts, schemas, rootNamespace);
        context.RegisterSourceOutput(reports, Report);
        context.RegisterSourceOutput(lensReports, Report);
        context.RegisterSourceOutput(changes, Report);
        context.RegisterSourceOutput(emits, Emit);
    }

    internal static void Emit(SourceProductionContext output, FileEmit file) => output.AddSource(file.HintName, FileEmitter.Emit(file));

    internal static bool HasExtension(AdditionalText text, params string[] extensions) =>
        Array.Exists(extensions, extension => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    internal static void Report(SourceProductionContext output, EquatableArray<DiagnosticReport> found)
    {
        foreach (DiagnosticReport report in found)
        {
            output.ReportDiagnostic(report.ToRoslyn());
        }
    }

    internal static IncrementalValueProvider<string?> Property(IncrementalGeneratorInitializationContext context, string name) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null);

    /// <summary>Nothing, where the text is no schema.</summary>
    private static ImmutableArray<SchemaFile> ToFile(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        if (!HasExtension(text, ".yaml", ".json"))
        {
            return [];
        }

        var options = provider.GetOptions(text);
        if (!options.TryGetValue(RoleKey, out var name) || RoleOf(name) is not { } role)
        {
            return [];
        }

        options.TryGetValue(NamespaceKey, out var @namespace);
        return [new SchemaFile(text.Path, text.GetText(cancellation)?.ToString() ?? "", role, string.IsNullOrEmpty(@namespace) ? null : @namespace)];
    }

    /// <summary>Nothing of lenses, which are parsed with the schemas that they join, and of releases that nobody may name.</summary>
    private static ImmutableArray<ParsedFile> Parse(SchemaFile file) => file.Role == SchemaRole.Lens || ReferredReleases.Has(file)
        ? []
        : [new ParsedFile(file, SchemaParser.Parse(new SourceText(file.Path, file.Text)))];

    private static SchemaRole? RoleOf(string name) => name switch
    {
        "schema" => SchemaRole.Draft,
        "reference" => SchemaRole.Reference,
        "release" => SchemaRole.Release,
        "lens" => SchemaRole.Lens,
        _ => null,
    };
}
