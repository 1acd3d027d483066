using System.Composition;
using ArticleSchema.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ArticleSchema.CodeFixes;

/// <summary>ART6008: the branches and tokens that a switch misses, each with a throw to be written over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class MissingCaseFix : SchemaCodeFix
{
    private const string Title = "Add what is missing";
    private const string Throw = "throw new global::System.NotImplementedException()";

    /// <summary>Made by the editor.</summary>
    public MissingCaseFix()
        : base("ART6008")
    {
    }

    private protected override (string Title, SyntaxNode Root)? Mend(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            SwitchExpressionSyntax expression => (Title, root.ReplaceNode(expression, With(expression, diagnostic))),
            SwitchStatementSyntax statement => (Title, root.ReplaceNode(statement, With(statement, diagnostic))),
            _ => null,
        };

    // Before the arm that takes the rest, behind which nothing is reached.
    private static SwitchExpressionSyntax With(SwitchExpressionSyntax expression, Diagnostic diagnostic)
    {
        int at = expression.Arms.TakeWhile(a => a.Pattern is not DiscardPatternSyntax and not VarPatternSyntax).Count();
        SeparatedSyntaxList<SwitchExpressionArmSyntax> arms = expression.Arms;
        foreach (string pattern in Patterns(diagnostic))
        {
            var shell = (SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"0 switch {{ {pattern} => {Throw} }}");
            arms = arms.Insert(at++, Simplified(shell.Arms[0].WithoutTrivia()));
        }

        return expression.WithArms(arms).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SwitchStatementSyntax With(SwitchStatementSyntax statement, Diagnostic diagnostic)
    {
        int at = statement.Sections.TakeWhile(s => !s.Labels.Any(l => l is DefaultSwitchLabelSyntax)).Count();
        SyntaxList<SwitchSectionSyntax> sections = statement.Sections;
        foreach (string pattern in Patterns(diagnostic))
        {
            var shell = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0) {{ case {pattern}:\n{Throw}; }}");
            sections = sections.Insert(at++, Simplified(shell.Sections[0].WithoutTrivia()));
        }

        return statement.WithSections(sections).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static TNode Simplified<TNode>(TNode node)
        where TNode : SyntaxNode => node.ReplaceNodes(
            node.DescendantNodes().Where(n => n is NameSyntax or MemberAccessExpressionSyntax),
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static IEnumerable<string> Patterns(Diagnostic diagnostic) => MissingCases.TypesOf(diagnostic).Concat(MissingCases.ConstantsOf(diagnostic));
}
