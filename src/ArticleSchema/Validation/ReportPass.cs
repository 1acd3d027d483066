using ArticleSchema.Generated;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema;

/// <summary>
/// The second pass: finds every problem of a document, with pointer, line and column. It runs only where the forward pass failed, had
/// something to note, or leaves the verdict to the interpreter.
/// </summary>
internal static class ReportPass
{
    internal static ValidationReport Run(TypeTable table, ReadOnlySpan<byte> utf8, ValidationOptions options, bool fromText, out DataTree? tree)
    {
        CheckOptions checkOptions = ToCheckOptions(options, fromText);
        tree = JsonTree.Parse(utf8.ToArray(), checkOptions, out DataProblem? broken);
        if (tree is null)
        {
            return ToReport([broken!], fromText);
        }

        if (TableModels.Find(table) is not { } type)
        {
            return new([new Problem("type", Severity.Error, "", 0, 0, "The type's table cannot be read.")]);
        }

        IReadOnlyList<DataProblem> found = Interpreter.Check(type, tree, checkOptions);
        return ToReport(found, fromText);
    }

    internal static ValidationReport ToReport(IReadOnlyList<DataProblem> found, bool fromText)
    {
        if (found.Count == 0)
        {
            return ValidationReport.Valid;
        }

        var problems = new Problem[found.Count];
        for (var i = 0; i < problems.Length; i++)
        {
            problems[i] = ToProblem(found[i], fromText);
        }

        return new(problems);
    }

    internal static CheckOptions ToCheckOptions(ValidationOptions options, bool fromText) =>
        new()
        {
            IsObject = !fromText,
            MaxDepth = options.MaxDepth,
            MaxBytes = options.MaxBytes,
            MaxProblems = options.MaxProblems,
            MaxStringLength = options.MaxStringLength,
            MaxUnknownMembers = options.MaxUnknownMembers,
            Messages = Messages.For(options.Culture),
            Subject = options.Subject ?? CheckOptions.Default.Subject,
            Rules = options.RunRules ? new RuleRunner(RuleEnvironments.Of(options)) : null,
        };

    private static Problem ToProblem(DataProblem problem, bool fromText)
    {
        var severity = (Severity)problem.Severity;
        (int line, int column) = fromText ? (problem.Position.Line, problem.Position.Column) : (0, 0);
        var arguments = new string[problem.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = problem.Arguments[i].Value;
        }

        return new(problem.Code, severity, problem.Pointer, line, column, problem.Message, arguments);
    }
}
