using System.Composition;
using ArticleSchema.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes;

/// <summary>The member that the schema names in place of a deprecated one: where we warn, and where the compiler does because of <c>[Obsolete]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MemberReplacementFix : SchemaCodeFix
{
    /// <summary>Made by the editor.</summary>
    public MemberReplacementFix()
        : base("ART6006", "CS0612", "CS0618")
    {
    }

    private protected override (string Title, SyntaxNode Root)? Mend(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        SchemaSymbols.Of(model.Compilation) is { } symbols && NameAt(root, diagnostic) is { } name
            && ReplacementOf(name, model, symbols) is { } replacement && !IsSetBesides(name, replacement)
            ? ($"Use '{replacement}'", root.ReplaceNode(name, SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name)))
            : null;

    private static IdentifierNameSyntax? NameAt(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
        _ => null,
    };

    private static string? ReplacementOf(IdentifierNameSyntax name, SemanticModel model, SchemaSymbols symbols) =>
        model.GetSymbolInfo(name).Symbol is { ContainingType: not null } member ? symbols.ReplacementOf(member) : null;

    // The member that replaces this one may already be set beside it; then there is a value to choose.
    private static bool IsSetBesides(IdentifierNameSyntax name, string replacement) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == replacement);
}
