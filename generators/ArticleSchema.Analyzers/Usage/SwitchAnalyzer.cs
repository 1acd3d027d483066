using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>ART6008: a switch over a union's value, an open enum's token or a closed enum that leaves out what the schema has. A default that only throws takes care of nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public SwitchAnalyzer()
        : base(UsageRules.MissingBranch)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols)
    {
        context.RegisterOperationAction(
            found =>
            {
                var @switch = (ISwitchOperation)found.Operation;
                var arms = @switch.Cases.SelectMany(c => c.Clauses.Select(clause => SwitchArm.Of(clause, c.Body.FirstOrDefault())));
                Check(found, symbols, @switch.Value, [.. arms], ((SwitchStatementSyntax)@switch.Syntax).SwitchKeyword);
            },
            OperationKind.Switch);
        context.RegisterOperationAction(
            found =>
            {
                var @switch = (ISwitchExpressionOperation)found.Operation;
                Check(found, symbols, @switch.Value, [.. @switch.Arms.Select(SwitchArm.Of)], ((SwitchExpressionSyntax)@switch.Syntax).SwitchKeyword);
            },
            OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, SchemaSymbols symbols, IOperation value, IReadOnlyList<SwitchArm> arms, SyntaxToken keyword)
    {
        if (SwitchSubject.Of(value, symbols) is not { } subject || arms.Any(a => a.IsDefault && !a.Throws))
        {
            return;
        }

        List<SwitchCase> missing = [.. subject.Cases.Where(c => !arms.Any(a => c.IsCoveredBy(a, context.Compilation)))];
        if (missing.Count > 0)
        {
            string names = string.Join(", ", missing.Select(m => $"'{m.Name}'"));
            context.ReportDiagnostic(Report(UsageRules.MissingBranch, keyword.GetLocation(), MissingCases.ToProperties(missing), subject.Name, names));
        }
    }
}
