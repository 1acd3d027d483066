using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

internal sealed class RecordSyntax : TypeSyntax
{
    public RecordSyntax(SyntaxText name)
        : base(name)
    {
    }

    public IReadOnlyList<FieldSyntax> Fields { get; init; } = [];

    public DocumentSyntax? Document { get; init; }

    /// <summary><see langword="null"/> where nothing is said.</summary>
    public bool? IsOpen { get; init; }

    public bool IsMixin { get; init; }

    public IReadOnlyList<SyntaxText> Includes { get; init; } = [];

    public IReadOnlyList<GroupSyntax> Groups { get; init; } = [];

    public IReadOnlyList<RequiresSyntax> Requires { get; init; } = [];

    public SyntaxText? Shorthand { get; init; }

    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];

    /// <summary>The key <c>fields</c> or, where there is none, the name.</summary>
    public TextSpan FieldsSpan { get; init; }
}
