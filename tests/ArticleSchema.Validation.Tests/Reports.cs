using System.Text;

namespace ArticleSchema.Validation.Tests;

/// <summary>A report as lines a test can state: <c>code severity pointer line:column</c>.</summary>
internal static class Reports
{
    public static string Of(TypeModel type, string json, CheckOptions? options = null) =>
        Show(Interpreter.Check(type, Encoding.UTF8.GetBytes(json), options ?? CheckOptions.Default));

    public static string Show(IReadOnlyList<DataProblem> problems) => string.Join('\n', problems.Select(Show));

    public static string Show(DataProblem problem) =>
        $"{problem.Code} {problem.Severity.ToString().ToLowerInvariant()} '{problem.Pointer}' {problem.Position.Line}:{problem.Position.Column}";

    /// <summary>Fails with the report as it is, ready to be pasted.</summary>
    public static void ShouldBe(TypeModel type, string json, string expected, CheckOptions? options = null)
    {
        IReadOnlyList<DataProblem> problems = Interpreter.Check(type, Encoding.UTF8.GetBytes(json), options ?? CheckOptions.Default);
        Show(problems).ShouldBe(expected.ReplaceLineEndings("\n"), json + "\n" + string.Join('\n', problems));
        foreach (DataProblem problem in problems)
        {
            problem.Message.ShouldNotContain("{");
            problem.Message.ShouldNotBe(problem.Code);
        }
    }
}
