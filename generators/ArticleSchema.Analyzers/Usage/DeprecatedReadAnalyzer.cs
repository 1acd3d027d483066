using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>
/// ART6006: a deprecated member is read that must be there, so that it cannot be <c>[Obsolete]</c>: whoever makes the record has to set it. Of all others the compiler
/// speaks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedReadAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public DeprecatedReadAnalyzer()
        : base(UsageRules.Deprecated)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterOperationAction(
        found =>
        {
            var reference = (IPropertyReferenceOperation)found.Operation;
            if (reference.Parent is INameOfOperation || (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference))
            {
                return;
            }

            if (symbols.FieldOf(reference.Property) is { Deprecated: { } deprecated, Use.IsRequired: true, DefaultJson: null } field)
            {
                string? replacement = symbols.ReplacementOf(reference.Property);
                string since = deprecated.Since is { } version ? " since " + version : "";
                found.ReportDiagnostic(Report(UsageRules.Deprecated, NameOf(reference).GetLocation(), Replacement.Of(replacement), field.CSharpName, since, Replacement.Advice(replacement ?? deprecated.Use)));
            }
        },
        OperationKind.PropertyReference);

    private static SyntaxNode NameOf(IPropertyReferenceOperation reference) => reference.Syntax switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access => access.Name,
        Microsoft.CodeAnalysis.CSharp.Syntax.MemberBindingExpressionSyntax binding => binding.Name,
        var syntax => syntax,
    };
}
