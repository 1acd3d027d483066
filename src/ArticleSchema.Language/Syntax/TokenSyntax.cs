namespace ArticleSchema.Language.Syntax;

internal sealed record TokenSyntax(SyntaxText Token)
{
    public SyntaxText? Description { get; init; }

    public SyntaxText? CSharpName { get; init; }

    public IReadOnlyList<SyntaxText> AlsoRead { get; init; } = [];

    public SyntaxText? Retired { get; init; }

    public SyntaxText? Use { get; init; }

    public SyntaxText? Broader { get; init; }

    public IReadOnlyList<NamedText> Labels { get; init; } = [];

    public SyntaxText? Term { get; init; }

    public DeprecatedSyntax? Deprecated { get; init; }
}
