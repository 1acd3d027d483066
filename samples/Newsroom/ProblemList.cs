using System.Globalization;
using ArticleSchema;

namespace Newsroom;

/// <summary>What is wrong with a document, one line each, in the form that editors and terminals make a link of.</summary>
internal static class ProblemList
{
    public static void Print(string file, ValidationReport report, TextWriter output)
    {
        foreach (Problem problem in report.Problems)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {file}:{problem.Line}:{problem.Column} {problem.Pointer} {problem.Code} {NameOf(problem.Severity)}: {problem.Message}"));
        }

        output.WriteLine($"  {Count(report, Severity.Error)}, {Count(report, Severity.Warning)}, {Count(report, Severity.Info)}");
    }

    private static string Count(ValidationReport report, Severity severity)
    {
        int count = report.Problems.Count(p => p.Severity == severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {NameOf(severity)}{(count == 1 || severity == Severity.Info ? "" : "s")}");
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        _ => "error",
    };
}
