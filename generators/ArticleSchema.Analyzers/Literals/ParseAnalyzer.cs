using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>ART6003, ART6005, ART6006, ART6007: constant texts given to <c>Parse</c> and <c>TryParse</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParseAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public ParseAnalyzer()
        : base(UsageRules.Text, UsageRules.UnknownName, UsageRules.Deprecated, UsageRules.Canonical)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterOperationAction(
        found =>
        {
            var call = (IInvocationOperation)found.Operation;
            if (ParsedText.Of(call, symbols) is { } parsed && Check(parsed, call.TargetMethod.ContainingType.Name) is { } diagnostic)
            {
                found.ReportDiagnostic(Asking.IsAsked(call.TargetMethod) ? Asking.Suggest(diagnostic) : diagnostic);
            }
        },
        OperationKind.Invocation);

    private static Microsoft.CodeAnalysis.Diagnostic? Check(ParsedText parsed, string type)
    {
        Location place = ConstantTexts.Literal(parsed.Argument).Syntax.GetLocation();
        if (parsed.Problem is { } problem)
        {
            return Report(UsageRules.Text, place, type, problem);
        }

        return parsed.Type switch
        {
            EnumModel tokens => CheckToken(place, tokens, parsed.Text),
            null when type == "LanguageTag" && Canonical(parsed.Text) is { } canonical && canonical != parsed.Text =>
                Report(UsageRules.Canonical, place, Replacement.Of(canonical), parsed.Text, canonical),
            _ => null,
        };
    }

    private static Microsoft.CodeAnalysis.Diagnostic? CheckToken(Location place, EnumModel tokens, string text)
    {
        if (tokens.Tokens.FirstOrDefault(t => t.Token == text || t.AlsoRead.Contains(text)) is not { } token)
        {
            IEnumerable<string> known = tokens.Tokens.Where(t => t.Retired is null).Select(t => t.Token);
            return Report(UsageRules.UnknownName, place, Replacement.Of(Spelling.Nearest(text, known)), tokens.Name, text, Spelling.DidYouMean(text, known));
        }

        return token.Retired is { } since
            ? Report(UsageRules.Deprecated, place, Replacement.Of(token.Use), text, " since " + since, Replacement.Advice(token.Use))
            : null;
    }

    private static string? Canonical(string tag)
    {
        Span<byte> canonical = stackalloc byte[LanguageTagFormat.MaxCanonicalLength];
        return LanguageTagFormat.TryCanonicalize(Utf8Text.Encode(tag), canonical, out int length) ? Utf8Text.Decode(canonical.Slice(0, length)) : null;
    }
}
