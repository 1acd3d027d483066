using System.Threading;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator;

/// <summary>Schemas to C#. All it knows of the compilation is the project's root namespace.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    private const string RoleKey = "build_metadata.AdditionalFiles.ArticleSchemaRole";
    private const string NamespaceKey = "build_metadata.AdditionalFiles.ArticleSchemaNamespace";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ToFile(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Files);
        var syntax = files
            .Select(static (file, _) => new ParsedFile(file, SchemaParser.Parse(new SourceText(file.Path, file.Text))))
            .WithTrackingName(Steps.Parse);
        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) && name.Length > 0 ? name : null);
        var binding = syntax.Collect().Combine(rootNamespace)
            .Select(static (pair, cancellation) => Bind(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Bind);
        var reports = binding
            .Select(static (result, _) => new EquatableArray<DiagnosticReport>(result.Diagnostics.Select(DiagnosticReport.From)))
            .WithTrackingName(Steps.Diagnostics);
        var types = binding
            .SelectMany(static (result, _) => EmitModelBuilder.Build(result))
            .WithTrackingName(Steps.Model);

        context.RegisterSourceOutput(reports, static (output, found) =>
        {
            foreach (var report in found)
            {
                output.ReportDiagnostic(report.ToRoslyn());
            }
        });
        context.RegisterSourceOutput(types, static (output, type) => output.AddSource(type.HintName, TypeEmitter.Emit(type)));
    }

    private static SchemaFile? ToFile(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellation)
    {
        var options = provider.GetOptions(text);
        if (!options.TryGetValue(RoleKey, out var role) || role is not ("schema" or "reference"))
        {
            return null;
        }

        options.TryGetValue(NamespaceKey, out var @namespace);
        return new SchemaFile(
            text.Path, text.GetText(cancellation)?.ToString() ?? "", role == "reference", string.IsNullOrEmpty(@namespace) ? null : @namespace);
    }

    private static BindingResult Bind(ImmutableArray<ParsedFile> files, string? rootNamespace, CancellationToken cancellation)
    {
        // A file that is both this project's own and a reference (the package compiling its own vocabulary) counts once, as its own.
        var own = new HashSet<string>(files.Where(f => !f.File.IsReference).Select(f => System.IO.Path.GetFullPath(f.File.Path)), StringComparer.Ordinal);
        var inputs = files
            .Where(f => !f.File.IsReference || !own.Contains(System.IO.Path.GetFullPath(f.File.Path)))
            .GroupBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(f => new SchemaInput(f.Syntax, f.File.IsReference, f.File.Namespace ?? rootNamespace));
        return Binder.Bind(inputs, cancellation);
    }

    private sealed class ParsedFile(SchemaFile file, SchemaSyntax syntax)
    {
        public SchemaFile File { get; } = file;

        public SchemaSyntax Syntax { get; } = syntax;
    }
}
