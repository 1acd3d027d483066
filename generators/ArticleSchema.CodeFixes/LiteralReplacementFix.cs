using System.Composition;
using System.Threading.Tasks;
using ArticleSchema.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes;

/// <summary>ART6005 to ART6007: the token or the tag that was meant, in place of the one in the literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LiteralReplacementFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ART6005", "ART6006", "ART6007"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Replacement.Key, out string? text) && text is not null
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal && literal.Token.Span == diagnostic.Location.SourceSpan)
            {
                SyntaxNode mended = root.ReplaceNode(literal, Of(literal, text));
                context.RegisterCodeFix(
                    CodeAction.Create($"Write '{text}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(mended)), nameof(LiteralReplacementFix)), diagnostic);
            }
        }
    }

    // A token or a tag needs no escape, so the plainest kind of literal serves.
    private static LiteralExpressionSyntax Of(LiteralExpressionSyntax literal, string text)
    {
        ExpressionSyntax plain = SyntaxFactory.ParseExpression(SymbolDisplay.FormatLiteral(text, quote: true) + (literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) ? "u8" : ""));
        return ((LiteralExpressionSyntax)plain).WithTriviaFrom(literal);
    }
}
