namespace ArticleSchema.Language.Syntax;

internal sealed class UnionSyntax : TypeSyntax
{
    public UnionSyntax(SyntaxText name)
        : base(name)
    {
    }

    public SyntaxText? Tag { get; init; }

    /// <summary><see langword="null"/> where nothing is said.</summary>
    public SyntaxText? Open { get; init; }

    public IReadOnlyList<BranchSyntax> Branches { get; init; } = [];
}
