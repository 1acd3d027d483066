using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Diagnostics;

/// <summary>Takes the findings of one file in the order they are made.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public int ErrorCount { get; private set; }

    public void Report(DiagnosticRule rule, SourceText source, TextSpan span, params string[] arguments)
    {
        _diagnostics.Add(new Diagnostic(rule, source, span, arguments));
        if (rule.Severity == DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }
    }

    /// <summary>All findings in the order of files and places, as people and tools want them.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(d => d.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Span.Length)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)];
}
