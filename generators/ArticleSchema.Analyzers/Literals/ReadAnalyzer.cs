using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>ART6004 to ART6006: JSON in a literal given to <c>Read</c>, <c>ReadAny</c> and their <c>Try…</c>, each problem where it stands inside the literal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReadAnalyzer : SchemaAnalyzer
{
    private const int MostShown = 50;

    /// <summary>Made by the compiler.</summary>
    public ReadAnalyzer()
        : base(UsageRules.Document, UsageRules.UnknownName, UsageRules.Deprecated)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterOperationAction(
        found =>
        {
            var call = (IInvocationOperation)found.Operation;
            if (call is { TargetMethod: { Name: "Read" or "TryRead" or "ReadAny" or "TryReadAny", IsStatic: true, Parameters: [{ Type: INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } }, ..] }, Arguments: [var first, ..] }
                && symbols.ModelOf(call.TargetMethod.ContainingType) is { } type && ConstantTexts.Of(first.Value) is { } json
                && (!call.TargetMethod.Name.EndsWith("Any", StringComparison.Ordinal) || CurrentDocument.Is(json, type)))
            {
                Check(found, type, json, LiteralText.Of(ConstantTexts.Literal(first.Value).Syntax, json), call);
            }
        },
        OperationKind.Invocation);

    // Options may switch rules off and set parameters.
    private static bool HasOptions(IInvocationOperation call) => call.Arguments.Any(a => a is { Parameter.Type.Name: "ValidationOptions", ArgumentKind: not ArgumentKind.DefaultValue });

    private static void Check(OperationAnalysisContext context, TypeModel type, string json, LiteralText literal, IInvocationOperation call)
    {
        var options = new CheckOptions { MaxProblems = MostShown, Rules = HasOptions(call) ? null : new RuleRunner(RuleEnvironment.Empty) };
        var text = new SourceText("", json);
        foreach (DataProblem problem in Interpreter.Check(type, Utf8Text.Encode(json), options))
        {
            TextSpan place = JsonToken.At(json, text.GetOffset(new LinePosition(problem.Position.Line - 1, problem.Position.Column - 1)));
            if (Describe(problem, type, literal.Locate(place.Start, place.Length)) is { } diagnostic)
            {
                context.ReportDiagnostic(Asking.IsAsked(call.TargetMethod) ? Asking.Suggest(diagnostic) : diagnostic);
            }
        }
    }

    private static Microsoft.CodeAnalysis.Diagnostic? Describe(DataProblem problem, TypeModel type, Location place)
    {
        if (problem.Severity == ProblemSeverity.Error)
        {
            return Report(UsageRules.Document, place, type.Name, problem.Message);
        }

        return (problem.Severity, problem.Code) switch
        {
            (ProblemSeverity.Warning, ProblemCodes.UnknownToken or ProblemCodes.UnknownTag) => Report(UsageRules.UnknownName, place, TypeOf(problem), Argument(problem, "value"), ""),
            (ProblemSeverity.Warning, ProblemCodes.Deprecated) =>
                Report(UsageRules.Deprecated, place, Argument(problem, "value"), Since(problem), Replacement.Advice(Argument(problem, "use") is { Length: > 0 } use ? use : null)),
            (ProblemSeverity.Warning, _) => Report(UsageRules.Document, place, type.Name, problem.Message),
            _ => null,
        };
    }

    private static string TypeOf(DataProblem problem) => Argument(problem, "type");

    private static string Since(DataProblem problem) => Argument(problem, "since") is { Length: > 0 } since ? " since " + since : "";

    private static string Argument(DataProblem problem, string name) => problem.Arguments.FirstOrDefault(a => a.Key == name).Value ?? "";
}
