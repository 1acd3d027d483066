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
        int at = expression.Arms.TakeWhile(static a => a.WhenClause is not null || !TakesAll(a.Pattern)).Count();
        List<SyntaxNodeOrToken> arms = [.. expression.Arms.GetWithSeparators()];
        bool endsInComma = arms.Count % 2 == 0;
        if (at == expression.Arms.Count && !endsInComma)
        {
            // What stands behind the last arm, a comment for one, stands behind its comma then.
            SyntaxTriviaList behind = arms[arms.Count - 1].GetTrailingTrivia();
            arms[arms.Count - 1] = arms[arms.Count - 1].WithTrailingTrivia();
            arms.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(behind));
        }

        List<SyntaxNodeOrToken> missing = [];
        foreach (string pattern in Patterns(diagnostic))
        {
            var shell = (SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"0 switch {{ {pattern} => {Throw} }}");
            missing.Add(Simplified(shell.Arms[0].WithoutTrivia()));
            missing.Add(SyntaxFactory.Token(SyntaxKind.CommaToken));
        }

        arms.InsertRange(at * 2, missing);
        if (!endsInComma && arms.Count % 2 == 0)
        {
            arms.RemoveAt(arms.Count - 1);
        }

        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(arms)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    // A default may stand anywhere, and what shares its section would not be reached behind the new ones.
    private static SwitchStatementSyntax With(SwitchStatementSyntax statement, Diagnostic diagnostic)
    {
        int at = statement.Sections.TakeWhile(static s => s.Labels is not [DefaultSwitchLabelSyntax] && !s.Labels.Any(TakesAll)).Count();
        SyntaxList<SwitchSectionSyntax> sections = statement.Sections;
        foreach (string pattern in Patterns(diagnostic))
        {
            var shell = (SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (0) {{ case {pattern}:\n{Throw}; }}");
            sections = sections.Insert(at++, Simplified(shell.Sections[0].WithoutTrivia()));
        }

        return statement.WithSections(sections).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static bool TakesAll(SwitchLabelSyntax label) => label is CasePatternSwitchLabelSyntax { WhenClause: null } @case && TakesAll(@case.Pattern);

    private static bool TakesAll(PatternSyntax pattern) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax => true,
        ParenthesizedPatternSyntax inner => TakesAll(inner.Pattern),
        _ => false,
    };

    private static TNode Simplified<TNode>(TNode node)
        where TNode : SyntaxNode => node.ReplaceNodes(
            node.DescendantNodes().Where(n => n is NameSyntax or MemberAccessExpressionSyntax),
            static (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static IEnumerable<string> Patterns(Diagnostic diagnostic) => MissingCases.TypesOf(diagnostic).Concat(MissingCases.ConstantsOf(diagnostic));
}
