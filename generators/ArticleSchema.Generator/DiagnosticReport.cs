using ArticleSchema.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator;

/// <summary>A finding of the language as a value: two equal ones are one finding.</summary>
internal sealed record DiagnosticReport(DiagnosticRule Rule, string Path, TextSpan Span, LinePositionSpan Lines, string Message)
{
    public static DiagnosticReport From(Language.Diagnostics.Diagnostic diagnostic)
    {
        var source = diagnostic.Source;
        return new DiagnosticReport(
            diagnostic.Rule,
            source.Path,
            new TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
            new LinePositionSpan(Position(source.GetPosition(diagnostic.Span.Start)), Position(source.GetPosition(diagnostic.Span.End))),
            diagnostic.Message);
    }

    public Microsoft.CodeAnalysis.Diagnostic ToRoslyn() =>
        Microsoft.CodeAnalysis.Diagnostic.Create(Descriptors.Of(Rule), Location.Create(Path, Span, Lines), Message);

    private static LinePosition Position(Language.Text.LinePosition position) => new(position.Line, position.Column);
}
