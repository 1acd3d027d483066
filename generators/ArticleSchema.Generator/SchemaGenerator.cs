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
        var files = context.AdditionalTextsProvider
            .Where(static text => HasExtension(text, ".yaml", ".json"))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ToFile(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Files);
        var syntax = files.Where(static file => file.Role != SchemaRole.Lens && !ReferredReleases.Has(file))
            .Select(static (file, _) => new ParsedFile(file, SchemaParser.Parse(new SourceText(file.Path, file.Text))))
            .WithTrackingName(Steps.Parse);
        var lensFiles = files.Where(static file => file.Role == SchemaRole.Lens).Collect();
        var named = syntax.Collect().Combine(files.Where(ReferredReleases.Has).Collect()).Combine(lensFiles)
            .SelectMany(static (pair, cancellation) => ReferredReleases.Named(pair.Left.Left, pair.Left.Right, pair.Right, cancellation)).Collect();
        var schemas = syntax.Collect().Combine(named).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        var rootNamespace = Property(context, "RootNamespace");
        var today = Property(context, "ArticleSchemaToday");
        var drafts = schemas.Combine(rootNamespace)
            .Select(static (pair, cancellation) => SchemaFiles.Bind(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Bind);
        var reports = drafts
            .Select(static (bound, _) => new EquatableArray<DiagnosticReport>(bound.Result.Diagnostics.Select(DiagnosticReport.From)))
            .WithTrackingName(Steps.Diagnostics);
        var types = drafts
            .SelectMany(static (bound, _) => EmitModelBuilder.Build(bound.Result))
            .WithTrackingName(Steps.Model);

        // Releases are resolved without the drafts, so that an edit of a draft leaves them as they are.
        var releases = syntax.Where(static file => file.File.Role == SchemaRole.Release).Collect()
            .Combine(syntax.Where(static file => file.File.IsReference).Collect()).Combine(named)
            .Select(static (pair, cancellation) => SchemaFiles.BindReleases(pair.Left.Left, pair.Left.Right.AddRange(pair.Right), cancellation))
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

        ContentPipeline.Add(context, drafts, rootNamespace);
        VersionPipeline.Add(context, lenses, drafts, schemas, rootNamespace);
        context.RegisterSourceOutput(reports, Report);
        context.RegisterSourceOutput(lensReports, Report);
        context.RegisterSourceOutput(changes, Report);
        context.RegisterSourceOutput(types, Emit);
    }

    internal static void Emit(SourceProductionContext output, TypeEmit type) => output.AddSource(type.HintName, TypeEmitter.Emit(type));

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

    private static SchemaFile? ToFile(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GetOptions(text);
        if (!options.TryGetValue(RoleKey, out var name) || RoleOf(name) is not { } role)
        {
            return null;
        }

        options.TryGetValue(NamespaceKey, out var @namespace);
        return new SchemaFile(text.Path, text.GetText(cancellation)?.ToString() ?? "", role, string.IsNullOrEmpty(@namespace) ? null : @namespace);
    }

    private static SchemaRole? RoleOf(string name) => name switch
    {
        "schema" => SchemaRole.Draft,
        "reference" => SchemaRole.Reference,
        "release" => SchemaRole.Release,
        "lens" => SchemaRole.Lens,
        _ => null,
    };
}
