using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes;

/// <summary>A fix that changes one document, and all of a solution on request.</summary>
public abstract class SchemaCodeFix : CodeFixProvider
{
    private protected SchemaCodeFix(params string[] ids) => FixableDiagnosticIds = [.. ids];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        SyntaxNode root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Mend(root, model, diagnostic) is (var title, var mended))
            {
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(mended)), GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>What the fix is called and the document with it; <see langword="null"/> where there is none.</summary>
    private protected abstract (string Title, SyntaxNode Root)? Mend(SyntaxNode root, SemanticModel model, Diagnostic diagnostic);
}
