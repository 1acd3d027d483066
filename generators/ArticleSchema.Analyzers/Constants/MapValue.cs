using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>A map, all of whose keys are known.</summary>
internal sealed record MapValue(SyntaxNode Syntax, IReadOnlyList<KeyValuePair<string, KnownValue>> Entries) : KnownValue(Syntax)
{
    public override bool IsWhole => Entries.All(e => e.Value.IsWhole);
}
