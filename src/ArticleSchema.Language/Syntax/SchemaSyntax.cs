using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

/// <summary>One schema file as its author wrote it; nothing is looked up yet.</summary>
internal sealed class SchemaSyntax
{
    public SchemaSyntax(SourceText source) => Source = source;

    public SourceText Source { get; }

    /// <summary><see langword="null"/> where it is missing or malformed: nothing can import such a file.</summary>
    public SyntaxText? Id { get; init; }

    public SyntaxText? Version { get; init; }

    public SyntaxText? Namespace { get; init; }

    public string? Description { get; init; }

    public string Compatibility { get; init; } = "backward";

    public IReadOnlyList<ImportSyntax> Imports { get; init; } = [];

    public IReadOnlyList<NamedText> Aliases { get; init; } = [];

    public IReadOnlyList<NamedText> Terms { get; init; } = [];

    public IReadOnlyList<AcceptSyntax> Accepts { get; init; } = [];

    public IReadOnlyList<ParameterSyntax> Parameters { get; init; } = [];

    public IReadOnlyList<TypeSyntax> Types { get; init; } = [];

    /// <summary>What the file alone already shows to be wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
