using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>A value as JSON; null is the value of what was not given one.</summary>
internal sealed record ScalarValue(SyntaxNode Syntax, string Json) : KnownValue(Syntax)
{
    public const string NullJson = "null";

    public override bool IsWhole => true;

    public bool IsNull => Json == NullJson;
}
