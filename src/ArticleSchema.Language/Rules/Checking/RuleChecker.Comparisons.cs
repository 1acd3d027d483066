using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

internal sealed partial class RuleChecker
{
    /// <summary>Reports what cannot be compared, and literals that the other side never is.</summary>
    private void CheckComparable(string symbol, Expression at, RuleType left, Expression? leftExpression, RuleType right, Expression? rightExpression)
    {
        if (!AreComparable(left, right))
        {
            Report(RuleErrorKind.Type, Whole(at, rightExpression), NotComparable(symbol, left, right));
            return;
        }

        CheckLiteral(left, rightExpression, leftExpression);
        CheckLiteral(right, leftExpression, rightExpression);
    }

    private static ExpressionSpan Whole(Expression left, Expression? right) => right is null || right.Span.End < left.Span.Start
        ? left.Span
        : ExpressionSpan.FromBounds(Math.Min(left.Span.Start, right.Span.Start), Math.Max(left.Span.End, right.Span.End));

    private static string NotComparable(string symbol, RuleType left, RuleType right)
    {
        string what = $"'{symbol}' does not compare {left} with {right}";
        if (left.Kind == RuleTypeKind.Null || right.Kind == RuleTypeKind.Null)
        {
            return what + "; what may be absent is asked for with has(…)";
        }

        (RuleType Time, RuleType Other) pair = left.Kind is RuleTypeKind.Date or RuleTypeKind.Duration ? (left, right) : (right, left);
        if (pair.Other.Kind != RuleTypeKind.String || pair.Time.Kind is not (RuleTypeKind.Date or RuleTypeKind.Duration))
        {
            return what;
        }

        string function = pair.Time.Kind == RuleTypeKind.Duration ? "duration"
            : pair.Time.BuiltIn == BuiltIn.PartialDate ? "partialDate"
            : pair.Time.BuiltIn.Name();
        return what + $"; write {function}('…')";
    }

    private static bool AreComparable(RuleType left, RuleType right)
    {
        if (left.IsDyn || right.IsDyn || (left.IsNumber && right.IsNumber))
        {
            return true;
        }

        if (left.Kind == RuleTypeKind.Union || right.Kind == RuleTypeKind.Union)
        {
            return left.Model == right.Model || FitsBranch(left, right) || FitsBranch(right, left);
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            RuleTypeKind.List => AreComparable(left.Element!, right.Element!),
            RuleTypeKind.Map => AreComparable(left.Key!, right.Key!) && AreComparable(left.Element!, right.Element!),
            RuleTypeKind.Record => left.Model == right.Model,
            _ => true,
        };
    }

    private static bool FitsBranch(RuleType union, RuleType other) => union.Kind == RuleTypeKind.Union
        && ((UnionModel)union.Model!).Branches.Any(b => b.Use.Type is not UnionModel && AreComparable(RuleType.Of(b.Use), other));

    /// <summary>A string literal beside a value must be one that the value's type has.</summary>
    private void CheckLiteral(RuleType type, Expression? expression, Expression? beside)
    {
        if (expression is not LiteralExpression { Value: { Kind: RuleValueKind.String, Text: var text } })
        {
            return;
        }

        if (type.Kind == RuleTypeKind.Type)
        {
            return;
        }

        if (beside is not null && _tags.TryGetValue(beside, out (UnionModel Union, string[] Tags) tag))
        {
            if (!tag.Tags.Contains(text))
            {
                Report(RuleErrorKind.Literal, expression.Span, $"'{tag.Union.Name}' has no branch '{text}'{Spelling.DidYouMean(text, tag.Tags)}");
            }
        }
        else if (type is { Kind: RuleTypeKind.String, Model: EnumModel tokens })
        {
            CheckToken(expression, tokens, text);
        }
        else if (type.Kind == RuleTypeKind.String && (type.Model is not null || type.BuiltIn != BuiltIn.String))
        {
            CheckText(expression, type, text);
        }
    }

    private void CheckToken(Expression expression, EnumModel tokens, string text)
    {
        if (tokens.IsBroken || tokens.Tokens.Any(t => t.Token == text))
        {
            return;
        }

        string hint = tokens.Tokens.FirstOrDefault(t => t.AlsoRead.Contains(text)) is { } renamed
            ? $"; it is read as '{renamed.Token}'"
            : Spelling.DidYouMean(text, tokens.Tokens.Select(static t => t.Token));
        Report(RuleErrorKind.Literal, expression.Span, $"'{tokens.Name}' has no token '{text}'{hint}");
    }

    private void CheckText(Expression expression, RuleType type, string text)
    {
        TypeUse use = type.Model is null ? new TypeUse(type.BuiltIn, Multiplicity.One) : new TypeUse(type.Model, Multiplicity.One);
        var builder = new DataTreeBuilder();
        builder.String(text, default);
        var options = new CheckOptions { IsContent = true, Subject = "'" + text + "'" };
        DataProblem? problem = type.Model is { IsBroken: true }
            ? null
            : Interpreter.Check(use, FacetSet.None, builder.Build(), options).FirstOrDefault(static p => p.Severity == ProblemSeverity.Error);
        if (problem is not null)
        {
            string what = type.Model?.Name ?? FormatCalls.Describe(type.BuiltIn);
            Report(RuleErrorKind.Literal, expression.Span, $"'{MessageTable.Shorten(text)}' is never {(type.Model is null ? what : "a value of '" + what + "'")}, so nothing equals it");
        }
    }
}
