namespace ArticleSchema.Language.Syntax;

/// <summary>A type whose kind cannot be told. It keeps its name, so that what refers to it is not blamed.</summary>
internal sealed class BrokenTypeSyntax : TypeSyntax
{
    public BrokenTypeSyntax(SyntaxText name)
        : base(name) => HasErrors = true;
}
