namespace ArticleSchema.Language.Syntax;

internal sealed record RuleSyntax(SyntaxText Key)
{
    public SyntaxText? Check { get; init; }

    public SyntaxText? When { get; init; }

    public SyntaxText? Message { get; init; }

    public SyntaxText? Severity { get; init; }

    public SyntaxText? At { get; init; }

    public SyntaxText? Code { get; init; }

    public bool ReportUnknown { get; init; }

    public SyntaxText? Description { get; init; }

    public SyntaxText? Term { get; init; }
}
