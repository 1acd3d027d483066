namespace ArticleSchema.Language.Syntax;

internal sealed class EnumSyntax : TypeSyntax
{
    public EnumSyntax(SyntaxText name)
        : base(name)
    {
    }

    public bool IsOpen { get; init; } = true;

    public IReadOnlyList<TokenSyntax> Tokens { get; init; } = [];
}
