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
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A step over single files is a table with an entry for each, which the compiler goes through at every edit. So what is asked of files is asked of their list, and what is kept of each is kept with it.
        var last = new LastFiles();
        var files = context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => last.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Files);
        var syntax = files.Select(static (list, _) => list.Schemas).WithTrackingName(Steps.Parse);
        var lensFiles = files.Select(static (list, _) => new EquatableArray<SchemaFile>(list.Lenses));
        var named = syntax.Combine(files.Select(static (list, _) => new EquatableArray<SchemaFile>(list.ReferredReleases))).Combine(lensFiles)
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

        ContentPipeline.Add(context, files, drafts, rootNamespace);
        VersionPipeline.Add(context, lenses, drafts);
        context.RegisterSourceOutput(reports, Report);
        context.RegisterSourceOutput(lensReports, Report);
        context.RegisterSourceOutput(changes, Report);
        context.RegisterSourceOutput(emits, Emit);
    }

    internal static void Emit(SourceProductionContext output, FileEmit file) => output.AddSource(file.HintName, FileEmitter.Emit(file));

    internal static void Report(SourceProductionContext output, EquatableArray<DiagnosticReport> found)
    {
        foreach (DiagnosticReport report in found)
        {
            output.ReportDiagnostic(report.ToRoslyn());
        }
    }

    internal static IncrementalValueProvider<string?> Property(IncrementalGeneratorInitializationContext context, string name) =>
        context.AnalyzerConfigOptionsProvider.Select((options, _) => options.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null);
}
