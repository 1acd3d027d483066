using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>A list, some of whose elements may be unknown.</summary>
internal sealed record ListValue(SyntaxNode Syntax, IReadOnlyList<KnownValue> Elements) : KnownValue(Syntax)
{
    public override bool IsWhole => Elements.All(e => e.IsWhole);
}
