using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>ART6001, ART6002: records and unions made of constants that break their schema.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstantAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public ConstantAnalyzer()
        : base(UsageRules.Constant, UsageRules.BrokenRule)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterOperationBlockStartAction(block =>
    {
        var made = new List<IOperation>();
        block.RegisterOperationAction(
            found =>
            {
                if (IsMade(found.Operation, symbols))
                {
                    lock (made)
                    {
                        made.Add(found.Operation);
                    }
                }
            },
            OperationKind.ObjectCreation, OperationKind.With, OperationKind.Conversion, OperationKind.SimpleAssignment);
        block.RegisterOperationBlockEndAction(end => Check(end, made, symbols));
    });

    private static bool IsMade(IOperation operation, SchemaSymbols symbols) => operation switch
    {
        IConversionOperation { OperatorMethod: { } made } => symbols.ModelOf(made.ContainingType) is UnionModel,
        IConversionOperation => false,
        ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } => false,
        ISimpleAssignmentOperation assignment => assignment.Target is IPropertyReferenceOperation { Property: var property } && symbols.ModelOf(property.ContainingType) is RecordModel,
        _ => symbols.ModelOf(operation.Type) is RecordModel or UnionModel,
    };

    // What stands inside another value is checked with that one, outermost first.
    private static void Check(OperationBlockAnalysisContext context, List<IOperation> made, SchemaSymbols symbols)
    {
        var reader = new ConstantReader(symbols);
        foreach (IOperation operation in made.OrderBy(o => o.Syntax.SpanStart).ThenByDescending(o => o.Syntax.Span.Length))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (reader.HasTaken(operation))
            {
                continue;
            }

            KnownValue? value = operation is ISimpleAssignmentOperation assignment ? reader.ReadAssignment(assignment) : reader.Read(operation);
            TypeModel? type = value is RecordValue record ? record.Model : symbols.ModelOf(operation.Type);
            if (value is not (null or UnknownValue) && type is not null)
            {
                Report(context, ConstantCheck.Run(value, type));
            }
        }
    }

    private static void Report(OperationBlockAnalysisContext context, IEnumerable<ConstantFinding> findings)
    {
        foreach (ConstantFinding finding in findings)
        {
            context.ReportDiagnostic(finding.Rule is { } rule
                ? Report(UsageRules.BrokenRule, finding.Syntax.GetLocation(), rule, finding.Message)
                : Report(UsageRules.Constant, finding.Syntax.GetLocation(), finding.Message));
        }
    }
}
