using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>One file as it is written.</summary>
internal sealed class LensSyntax(SourceText source, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public LensReference? From { get; init; }

    public LensReference? To { get; init; }

    public IReadOnlyList<LensStep> Steps { get; init; } = [];
}
