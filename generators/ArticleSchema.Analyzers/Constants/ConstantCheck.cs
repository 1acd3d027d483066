using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>What is sure to be wrong with a value of which only a part is known: the interpreter's problems, less those that the unknown part could mend.</summary>
internal static class ConstantCheck
{
    private static readonly HashSet<string> s_groups =
        [ProblemCodes.ExactlyOne, ProblemCodes.AtMostOne, ProblemCodes.AtLeastOne, ProblemCodes.Requires];

    // What the compiler asks for already, what is no error, and what only a text can have.
    private static readonly HashSet<string> s_others =
        [ProblemCodes.UnknownToken, ProblemCodes.UnknownTag, ProblemCodes.Deprecated, ProblemCodes.AlsoRead, ProblemCodes.Version, ProblemCodes.Json, ProblemCodes.Limit];

    public static IEnumerable<ConstantFinding> Run(KnownValue value, TypeModel type)
    {
        var document = new KnownDocument(value);
        if (JsonTree.Parse(document.Json) is not { } tree)
        {
            yield break;
        }

        var options = new CheckOptions { IsContent = true, IsObject = true, Subject = type.Name, Rules = new RuleRunner(RuleEnvironment.Empty) };
        foreach (DataProblem problem in Interpreter.Check(type, tree, options))
        {
            if (problem.Severity != ProblemSeverity.Info && Find(document, problem) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static ConstantFinding? Find(KnownDocument document, DataProblem problem)
    {
        bool isNumberOfNoToken = problem is { Code: ProblemCodes.UnknownToken, Severity: ProblemSeverity.Error };
        if ((s_others.Contains(problem.Code) && !isNumberOfNoToken) || (problem.Code == ProblemCodes.RefersTo && !document.Root.IsWhole))
        {
            return null;
        }

        if (!ProblemCodes.All.Contains(problem.Code))
        {
            return FindRule(document, problem);
        }

        KnownValue? place = document.At(problem.Pointer);
        bool isSure = s_groups.Contains(problem.Code) ? place is { IsWhole: true } : place is not (null or UnknownValue);
        return isSure ? new ConstantFinding(place!.Syntax, null, problem.Message) : null;
    }

    private static ConstantFinding? FindRule(KnownDocument document, DataProblem problem)
    {
        for (string pointer = problem.Pointer; ; pointer = pointer.Substring(0, pointer.LastIndexOf('/')))
        {
            if (document.At(pointer) is RecordValue record && record.Model.Rules.Where(r => r.Code == problem.Code).ToList() is { Count: > 0 } rules)
            {
                return rules.TrueForAll(r => IsDecided(r, record, document.Root)) ? new ConstantFinding(Place(document, problem, record, rules[0]), problem.Code, problem.Message) : null;
            }

            if (pointer.Length == 0)
            {
                // A scalar's rule stands at the scalar.
                return document.At(problem.Pointer) is ScalarValue scalar ? new ConstantFinding(scalar.Syntax, problem.Code, problem.Message) : null;
            }
        }
    }

    /// <summary>Whether all that the rule reads is known; parameters are set where the program runs.</summary>
    private static bool IsDecided(RuleModel rule, RecordValue record, KnownValue root)
    {
        CompiledRule compiled = CompiledRule.Of(rule);
        List<string> names = [.. ExpressionWalk.Names(compiled.When, compiled.Check)];
        if (names.Contains("parameters") || (names.Contains("root") && !root.IsWhole))
        {
            return false;
        }

        List<SelectExpression> reads = [.. ExpressionWalk.MembersOfThis(compiled.When, compiled.Check)];
        bool isPlain = names.Count(n => n == "this") == reads.Count;
        return isPlain ? reads.TrueForAll(r => Field(record, r) is not { } field || record.Knows(field)) : record.IsWhole;
    }

    /// <summary>At the member that the rule reads first, as a reader of the rule would look for it there; else at the record.</summary>
    private static SyntaxNode Place(KnownDocument document, DataProblem problem, RecordValue record, RuleModel rule)
    {
        if (document.At(problem.Pointer) is { } pointed && pointed != record)
        {
            return pointed.Syntax;
        }

        return ExpressionWalk.MembersOfThis(CompiledRule.Of(rule).Check)
            .Select(s => Field(record, s) is { } field && record.Members.TryGetValue(field.JsonName, out KnownValue? member) ? member.Syntax : null)
            .FirstOrDefault(s => s is not null) ?? record.Syntax;
    }

    private static FieldModel? Field(RecordValue record, SelectExpression select) => record.Model.Fields.FirstOrDefault(f => f.Name == select.Member);
}
