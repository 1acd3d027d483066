using System.Text;

namespace ArticleSchema.Parity.Tests;

/// <summary>Reports as text, so that differences can be read.</summary>
internal static class Reports
{
    public static bool IsValid(TypeModel type, string json) =>
        Interpreter.Check(type, Encoding.UTF8.GetBytes(json), CheckOptions.Default).All(p => p.Severity != ProblemSeverity.Error);

    public static string Of(IReadOnlyList<DataProblem> problems, bool withPositions) => string.Join('\n', problems.Select(
        p => $"{(withPositions ? $"{p.Position.Line}:{p.Position.Column} " : "")}{p.Severity} {p.Code} '{p.Pointer}'"));

    public static string Of(ValidationReport report, bool withPositions) => string.Join('\n', report.Problems.Select(
        p => $"{(withPositions ? $"{p.Line}:{p.Column} " : "")}{p.Severity} {p.Code} '{p.Pointer}'{(p.Message == "The document cannot be read." ? " PASSES DISAGREE" : "")}"));
}
