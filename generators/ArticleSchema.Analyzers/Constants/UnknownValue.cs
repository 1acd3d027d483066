using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>Nothing is known but that it is there.</summary>
internal sealed record UnknownValue(SyntaxNode Syntax) : KnownValue(Syntax)
{
    public override bool IsWhole => false;
}
