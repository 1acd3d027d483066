using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Lenses;

/// <summary>One file as it is written.</summary>
internal sealed class LensSyntax(SourceText source, DiagnosticBag diagnostics)
{
    public SourceText Source { get; } = source;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>What was read; <see langword="null"/> where it is no mapping.</summary>
    public YamlMapping? Root { get; init; }

    public LensReference? From { get; init; }

    public LensReference? To { get; init; }

    public IReadOnlyList<LensStep> Steps { get; init; } = [];
}
