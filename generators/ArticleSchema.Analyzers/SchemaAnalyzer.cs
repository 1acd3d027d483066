using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Generator;
using ArticleSchema.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers;

/// <summary>Looks at C# that uses generated types, and does nothing in a compilation that has none.</summary>
public abstract class SchemaAnalyzer : DiagnosticAnalyzer
{
    private protected SchemaAnalyzer(params DiagnosticRule[] rules) => SupportedDiagnostics = [.. rules.Select(Descriptors.Of)];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (SchemaSymbols.Of(start.Compilation) is { } symbols)
            {
                Register(start, symbols);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols);

    private protected static Microsoft.CodeAnalysis.Diagnostic Report(DiagnosticRule rule, Location location, params string[] arguments) =>
        Report(rule, location, ImmutableDictionary<string, string?>.Empty, arguments);

    private protected static Microsoft.CodeAnalysis.Diagnostic Report(DiagnosticRule rule, Location location, ImmutableDictionary<string, string?> properties, params string[] arguments) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            Descriptors.Of(rule), location, properties, string.Format(System.Globalization.CultureInfo.InvariantCulture, rule.Format, [.. arguments]));
}
