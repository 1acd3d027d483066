using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

/// <summary>A scalar, or a named list or map.</summary>
internal sealed class ScalarSyntax : TypeSyntax
{
    public ScalarSyntax(SyntaxText name, TypeExpressionSyntax type)
        : base(name) => Type = type;

    public TypeExpressionSyntax Type { get; }

    public FacetsSyntax Facets { get; init; } = FacetsSyntax.None;

    public IReadOnlyList<YamlNode> Examples { get; init; } = [];

    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];
}
