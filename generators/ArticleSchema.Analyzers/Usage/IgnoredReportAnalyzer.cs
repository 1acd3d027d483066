using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>ART6009: <c>Validate</c> and <c>TryRead</c> called for nothing. Whoever means it writes <c>_ =</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredReportAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public IgnoredReportAnalyzer()
        : base(UsageRules.IgnoredReport)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterOperationAction(
        found =>
        {
            if (((IExpressionStatementOperation)found.Operation).Operation is IInvocationOperation { TargetMethod: { Name: "Validate" or "TryRead" } method } call
                && symbols.ModelOf(method.ContainingType) is not null
                && (method.Name == "Validate" ? IsReport(method.ReturnType, symbols) : IsUnseen(call)))
            {
                found.ReportDiagnostic(Report(UsageRules.IgnoredReport, call.Syntax.GetLocation(), method.Name));
            }
        },
        OperationKind.ExpressionStatement);

    private static bool IsReport(ITypeSymbol type, SchemaSymbols symbols) =>
        type.Name == "ValidationReport" && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbols.Runtime);

    // A nullable value says itself whether there is one; a struct does not.
    private static bool IsUnseen(IInvocationOperation call) => call.Arguments
        .Where(a => a.Parameter is { RefKind: RefKind.Out } parameter && (parameter.Name == "report" || parameter.Type.IsReferenceType))
        .All(a => a.Value switch
        {
            IDiscardOperation => true,
            IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } => !IsRead(call, local),
            _ => false,
        });

    private static bool IsRead(IOperation call, ILocalSymbol local)
    {
        IOperation block = call;
        while (block.Parent is { } parent)
        {
            block = parent;
        }

        return block.Descendants().OfType<ILocalReferenceOperation>().Any(r => !r.IsDeclaration && SymbolEqualityComparer.Default.Equals(r.Local, local));
    }
}
