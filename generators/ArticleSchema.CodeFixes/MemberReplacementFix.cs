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
            && ReplacementOf(name, model, symbols) is { } replacement && !IsSetBesides(name, replacement, model, symbols)
            ? ($"Use '{replacement}'", Replaced(root, name, replacement, model))
            : null;

    private static SyntaxNode Replaced(SyntaxNode root, IdentifierNameSyntax name, string replacement, SemanticModel model)
    {
        IdentifierNameSyntax written = SyntaxFactory.IdentifierName(replacement).WithTriviaFrom(name);
        IdentifierNameSyntax kept = name.WithoutTrivia();
        switch (NamedAfter(name, model))
        {
            case AnonymousObjectMemberDeclaratorSyntax member:
                ExpressionSyntax value = member.Expression.ReplaceNode(name, written).WithoutLeadingTrivia();
                NameEqualsSyntax equals = SyntaxFactory.NameEquals(kept.WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space));
                return root.ReplaceNode(member, SyntaxFactory.AnonymousObjectMemberDeclarator(equals.WithLeadingTrivia(member.GetLeadingTrivia()), value));
            case ArgumentSyntax element:
                ExpressionSyntax part = element.Expression.ReplaceNode(name, written).WithoutLeadingTrivia();
                NameColonSyntax colon = SyntaxFactory.NameColon(kept, SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space));
                return root.ReplaceNode(element, SyntaxFactory.Argument(colon.WithLeadingTrivia(element.GetLeadingTrivia()), default, part));
            default:
                return root.ReplaceNode(name, written);
        }
    }

    /// <summary>The member of an anonymous type, or element of a tuple, that is called as what is read: others may ask for it by that name.</summary>
    private static SyntaxNode? NamedAfter(IdentifierNameSyntax name, SemanticModel model)
    {
        SyntaxNode read = name;
        while (read.Parent is MemberAccessExpressionSyntax { Name: var last } && last == read || read.Parent is MemberBindingExpressionSyntax
            || read.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: var behind } && behind == read)
        {
            read = read.Parent;
        }

        return read.Parent switch
        {
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member => member,
            ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax tuple } element
                when model.GetTypeInfo(tuple).Type is INamedTypeSymbol { IsTupleType: true } type
                    && type.TupleElements[tuple.Arguments.IndexOf(element)].Name == name.Identifier.ValueText => element,
            _ => null,
        };
    }

    private static IdentifierNameSyntax? NameAt(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name,
        MemberBindingExpressionSyntax { Name: IdentifierNameSyntax name } => name,
        _ => null,
    };

    // Of another type it cannot just stand in the old one's place.
    private static string? ReplacementOf(IdentifierNameSyntax name, SemanticModel model, SchemaSymbols symbols) =>
        model.GetSymbolInfo(name).Symbol is { ContainingType: { } type } member && symbols.ReplacementOf(member) is { } replacement
            && type.GetMembers(replacement).Any(other => SymbolEqualityComparer.Default.Equals(TypeOf(other), TypeOf(member)))
            ? replacement
            : null;

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    // The member that replaces this one may already be set beside it, or would be by another that it replaces, too; then there is a value to choose.
    private static bool IsSetBesides(IdentifierNameSyntax name, string replacement, SemanticModel model, SchemaSymbols symbols) =>
        name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment && assignment.Left == name
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other != assignment && other.Left is IdentifierNameSyntax left
            && (left.Identifier.ValueText == replacement || ReplacementOf(left, model, symbols) == replacement));
}
