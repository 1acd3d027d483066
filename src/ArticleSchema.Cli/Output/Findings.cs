using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Output;

/// <summary>What the language finds, as findings.</summary>
internal static class Findings
{
    public static Finding Of(Diagnostic diagnostic)
    {
        LinePosition start = diagnostic.Source.GetPosition(diagnostic.Span.Start);
        LinePosition end = diagnostic.Source.GetPosition(diagnostic.Span.End);
        return new Finding(
            diagnostic.Source.Path, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, Of(diagnostic.Rule.Severity), diagnostic.Rule.Id, diagnostic.Message)
        {
            SourceLine = diagnostic.Source.GetLine(start.Line),
        };
    }

    /// <param name="file">The document's file.</param>
    /// <param name="problem">What is wrong in it.</param>
    /// <param name="line">The line of the file at which the document starts, from 1: of NDJSON each line is one.</param>
    /// <param name="sourceLine">The text of the problem's line, where it is to be shown.</param>
    public static Finding Of(string file, DataProblem problem, int line, string? sourceLine)
    {
        int at = problem.Position.Line + line - 1;
        return new Finding(file, at, problem.Position.Column, at, problem.Position.Column, (FindingSeverity)problem.Severity, problem.Code, problem.Message)
        {
            Pointer = problem.Pointer,
            SourceLine = sourceLine,
        };
    }

    private static FindingSeverity Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingSeverity.Error,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };
}
