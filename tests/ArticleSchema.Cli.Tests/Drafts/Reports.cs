namespace ArticleSchema.Parity.Tests;

/// <summary>What the interpreter says, without rules: they are none of what these documents are made for.</summary>
internal static class Reports
{
    public static IReadOnlyList<DataProblem> Errors(TypeModel type, string json) =>
        [.. Interpreter.Check(type, System.Text.Encoding.UTF8.GetBytes(json), CheckOptions.Unlimited).Where(p => p.Severity == ProblemSeverity.Error)];

    public static bool IsValid(TypeModel type, string json) => Errors(type, json).Count == 0;
}
