using System.Composition;
using ArticleSchema.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes;

/// <summary>ART6005 to ART6007: the token or the tag that was meant, in place of the one in the literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LiteralReplacementFix : SchemaCodeFix
{
    /// <summary>Made by the editor.</summary>
    public LiteralReplacementFix()
        : base("ART6005", "ART6006", "ART6007")
    {
    }

    private protected override (string Title, SyntaxNode Root)? Mend(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Replacement.Key, out string? text) && text is not null
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal && literal.Token.Span == diagnostic.Location.SourceSpan
            ? ($"Write '{text}'", root.ReplaceNode(literal, Of(literal, text)))
            : null;

    // A token or a tag needs no escape, so the plainest kind of literal serves.
    private static LiteralExpressionSyntax Of(LiteralExpressionSyntax literal, string text)
    {
        ExpressionSyntax plain = SyntaxFactory.ParseExpression(SymbolDisplay.FormatLiteral(text, quote: true) + (literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) ? "u8" : ""));
        return ((LiteralExpressionSyntax)plain).WithTriviaFrom(literal);
    }
}
