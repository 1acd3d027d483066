using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>One thing wrong with what constants make.</summary>
/// <param name="Rule">The code of the rule they break; <see langword="null"/> where it is a constraint.</param>
internal sealed record ConstantFinding(SyntaxNode Syntax, string? Rule, string Message);
