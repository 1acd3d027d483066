namespace ArticleSchema.Language.Syntax;

/// <summary>A type's declaration.</summary>
internal abstract class TypeSyntax
{
    protected TypeSyntax(SyntaxText name) => Name = name;

    public SyntaxText Name { get; }

    public SyntaxText? Description { get; init; }

    public SyntaxText? Term { get; init; }

    public DeprecatedSyntax? Deprecated { get; init; }

    /// <summary>Whether an error was found in the declaration while it was read.</summary>
    public bool HasErrors { get; set; }
}
