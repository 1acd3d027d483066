using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

internal sealed class FieldSyntax
{
    public FieldSyntax(SyntaxText name) => Name = name;

    public SyntaxText Name { get; }

    /// <summary><see langword="null"/> where it is missing or malformed, or restated without one.</summary>
    public TypeExpressionSyntax? Type { get; init; }

    public FacetsSyntax Facets { get; init; } = FacetsSyntax.None;

    public SyntaxText? Description { get; init; }

    public IReadOnlyList<YamlNode> Examples { get; init; } = [];

    public SyntaxText? Json { get; init; }

    public SyntaxText? CSharpName { get; init; }

    public YamlEntry? Default { get; init; }

    public YamlEntry? Const { get; init; }

    public SyntaxText? RefersTo { get; init; }

    public SyntaxText? KeyedBy { get; init; }

    public SyntaxText? Prefix { get; init; }

    public SyntaxText? PrefixKey { get; init; }

    public SyntaxText? PrefixValue { get; init; }

    public SyntaxText? OneOrMany { get; init; }

    public SyntaxText? Write { get; init; }

    public SyntaxText? Rest { get; init; }

    public IReadOnlyList<SyntaxText> AlsoRead { get; init; } = [];

    public SyntaxText? AlsoWrite { get; init; }

    public DeprecatedSyntax? Deprecated { get; init; }

    public SyntaxText? Term { get; init; }

    public SyntaxText? Audience { get; init; }
}
