using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>What constants tell of a value, and where it stands in C#.</summary>
internal abstract record KnownValue(SyntaxNode Syntax)
{
    /// <summary>Whether nothing in it is left open.</summary>
    public abstract bool IsWhole { get; }
}
