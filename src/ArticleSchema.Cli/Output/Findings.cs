using ArticleSchema.Cli.Documents;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Output;

/// <summary>What the language finds, as findings.</summary>
internal static class Findings
{
    private static readonly string[] s_lineEnds = ["\r\n", "\n", "\r"];

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

    /// <summary>What is wrong in a document of a batch. The text is looked at only where there is something.</summary>
    public static IEnumerable<Finding> Of(string file, LineBatch batch, int index, IReadOnlyList<DataProblem> problems)
    {
        if (problems.Count == 0)
        {
            yield break;
        }

        // The line ends that positions go by, and no others: U+2028 may stand in a text.
        string[] lines = batch.Text(index).Split(s_lineEnds, StringSplitOptions.None);
        foreach (DataProblem problem in problems)
        {
            int at = problem.Position.Line + batch.LineOf(index) - 1;
            yield return new Finding(file, at, problem.Position.Column, at, problem.Position.Column, (FindingSeverity)problem.Severity, problem.Code, problem.Message)
            {
                Pointer = problem.Pointer,
                SourceLine = problem.Position.Line <= lines.Length ? lines[problem.Position.Line - 1] : null,
            };
        }
    }

    /// <summary>What is wrong in a document as people keep it.</summary>
    public static Finding Of(ContentDocument document, DataProblem problem)
    {
        TextSpan span = document.SpanAt(problem.Position);
        LinePosition start = document.Source.GetPosition(span.Start);
        LinePosition end = document.Source.GetPosition(span.End);
        return new Finding(document.Source.Path, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1, (FindingSeverity)problem.Severity, problem.Code, problem.Message)
        {
            Pointer = problem.Pointer,
            SourceLine = document.Source.GetLine(start.Line),
        };
    }

    private static FindingSeverity Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => FindingSeverity.Error,
        DiagnosticSeverity.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };
}
