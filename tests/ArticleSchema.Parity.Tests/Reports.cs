using System.Text;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Parity.Tests;

/// <summary>Reports as text, so that differences can be read.</summary>
internal static class Reports
{
    private static readonly CheckOptions s_options = new() { Rules = new RuleRunner(RuleEnvironment.Empty) };

    /// <summary>What the interpreter says when it looks at everything: the oracle.</summary>
    public static IReadOnlyList<DataProblem> Expected(TypeModel type, byte[] json) =>
        JsonTree.Parse(json, s_options, out DataProblem? broken) is { } tree ? Interpreter.Report(type, tree, s_options) : [broken!];

    /// <summary>Whether the interpreter's pass for documents that are plainly well says so.</summary>
    public static bool Holds(TypeModel type, byte[] json) =>
        JsonTree.Parse(json, s_options, out _) is { } tree && Interpreter.Holds(type, tree, s_options);

    public static bool IsValid(TypeModel type, string json) =>
        Expected(type, Encoding.UTF8.GetBytes(json)).All(p => p.Severity != ProblemSeverity.Error);

    public static string Of(IReadOnlyList<DataProblem> problems, bool withPositions) => string.Join('\n', problems.Select(
        p => $"{(withPositions ? $"{p.Position.Line}:{p.Position.Column} " : "")}{p.Severity} {p.Code} '{p.Pointer}'"));

    public static string Of(ValidationReport report, bool withPositions) => string.Join('\n', report.Problems.Select(
        p => $"{(withPositions ? $"{p.Line}:{p.Column} " : "")}{p.Severity} {p.Code} '{p.Pointer}'{(p.Message == "The document cannot be read." ? " PASSES DISAGREE" : "")}"));
}
