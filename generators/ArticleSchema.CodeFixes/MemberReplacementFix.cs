using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using ArticleSchema.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes;

/// <summary>The member that the schema names in place of a deprecated one: where we warn, and where the compiler does because of <c>[Obsolete]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MemberReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ART6006", "CS0612", "CS0618"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || SchemaSymbols.Of(model.Compilation) is not { } symbols)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (NameAt(root, diagnostic) is { } name && ReplacementOf(name, model, symbols, context.CancellationToken) is { } replacement && !IsSetBesides(name, replacement))
            {
                SyntaxNode mended = root.ReplaceNode(name, SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name));
                context.RegisterCodeFix(
                    CodeAction.Create($"Use '{replacement}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(mended)), nameof(MemberReplacementFix)), diagnostic);
            }
        }
    }

    private static IdentifierNameSyntax? NameAt(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
        _ => null,
    };

    private static string? ReplacementOf(IdentifierNameSyntax name, SemanticModel model, SchemaSymbols symbols, CancellationToken cancellation) =>
        model.GetSymbolInfo(name, cancellation).Symbol is { ContainingType: not null } member ? symbols.ReplacementOf(member) : null;

    // The member that replaces this one may already be set beside it; then there is a value to choose.
    private static bool IsSetBesides(IdentifierNameSyntax name, string replacement) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == replacement);
}
