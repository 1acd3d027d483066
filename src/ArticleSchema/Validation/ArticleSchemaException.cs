using System.Text;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>A document broke its schema. <see cref="Report"/> says all that is wrong with it, not only the first mistake.</summary>
/// <remarks>
/// <see cref="JsonException.Path"/> stays empty when thrown by <c>Read</c>, so that <c>System.Text.Json</c> fills it with the place
/// of the value in the surrounding document; pointers in the report start at the value itself.
/// </remarks>
public sealed class ArticleSchemaException : JsonException
{
    private const int ListedProblems = 5;

    internal ArticleSchemaException(ValidationReport report)
        : base(Describe(report), path: null, lineNumber: LineOf(report), bytePositionInLine: null)
    {
        Report = report;
    }

    /// <summary>Everything that was found, warnings and infos included.</summary>
    public ValidationReport Report { get; }

    // JsonException counts lines from 0.
    private static long? LineOf(ValidationReport report) =>
        FirstError(report) is { Line: > 0 } problem ? problem.Line - 1 : null;

    private static Problem? FirstError(ValidationReport report) =>
        report.Problems.FirstOrDefault(static problem => problem.Severity == Severity.Error);

    private static string Describe(ValidationReport report)
    {
        var text = new StringBuilder("The document breaks its schema.");
        var listed = 0;
        foreach (Problem problem in report.Problems)
        {
            if (problem.Severity != Severity.Error)
            {
                continue;
            }
            if (listed == ListedProblems)
            {
                break;
            }
            text.Append('\n').Append(problem);
            listed++;
        }
        if (report.ErrorCount > listed)
        {
            text.Append('\n').Append("… and ").Append(report.ErrorCount - listed).Append(" more");
        }
        return text.ToString();
    }
}
