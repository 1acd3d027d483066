using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class RuleCompiler
{
    private string? Call(CallExpression call)
    {
        if (call.Function == "size")
        {
            return Size(call.Receiver ?? call.Arguments[0]);
        }

        if (call.Receiver is null)
        {
            return call.Arguments.Count == 1 ? Conversion(call.Function, call.Arguments[0], TypeOf(call)) : null;
        }

        var receiver = TypeOf(call.Receiver);
        if (receiver.Kind == RuleTypeKind.Date && call.Arguments.Count == 0 && Value(call.Receiver) is { } date)
        {
            return $"{date}.Part({CSharp.Literal(call.Function)})";
        }

        return receiver.Kind == RuleTypeKind.String && Value(call.Receiver) is { } text ? TextCall(call, receiver, text) : null;
    }

    private string? TextCall(CallExpression call, RuleType receiver, string text)
    {
        // A method of a literal is one of the value that the literal becomes.
        text = call.Receiver is LiteralExpression ? $"rules.Of({text})" : text;
        switch (call.Function)
        {
            case "isCanonical":
                return text + ".IsCanonical()";
            case "isDeprecated":
                return text + ".IsDeprecated()";
            case "fold":
                return text + ".Fold()";
            case "matches" when receiver.BuiltIn == BuiltIn.Language && call.Arguments[0] is not LiteralExpression && TypeOf(call.Arguments[0]).Kind == RuleTypeKind.String:
                return Value(call.Arguments[0]) is { } range ? $"{text}.IsIn({range})" : null;
            case "matches" when call.Arguments[0] is LiteralExpression { Value: { Kind: RuleValueKind.String, Text: var pattern } }:
                if (receiver.BuiltIn == BuiltIn.Language)
                {
                    return $"{text}.IsIn({CSharp.Utf8(pattern)})";
                }

                _patterns.Add(pattern);
                return $"{text}.Matches(s_pattern{CSharp.Number(_patterns.Count - 1)})";
            case "covers":
                return Value(call.Arguments[0]) is { } longitude && Value(call.Arguments[1]) is { } latitude ? $"{text}.Covers({longitude}, {latitude})" : null;
            case "contains" or "startsWith" or "endsWith" or "indexOf":
                return Value(call.Arguments[0]) is { } part ? $"{text}.{char.ToUpperInvariant(call.Function[0])}{call.Function.Substring(1)}({part})" : null;
            default:
                return null;
        }
    }

    private string? Size(Expression counted)
    {
        var type = TypeOf(counted);
        if (type.Kind == RuleTypeKind.String)
        {
            return Value(counted) is { } text ? $"{text}.Size()" : null;
        }

        if (counted is MacroExpression { Kind: MacroKind.Map, Condition: null } map)
        {
            return Size(map.Range);
        }

        return type.Kind is RuleTypeKind.List or RuleTypeKind.Map && Range(counted) is { } range
            ? range.Where is null ? $"rules.Size({range.Place})" : $"rules.Count({range.Place}, {CSharp.Number(range.Variable)}, static rules => {range.Where})"
            : null;
    }

    private string? Conversion(string function, Expression argument, RuleType type)
    {
        var from = TypeOf(argument);
        return function switch
        {
            "string" when IsPlainText(from) => Value(argument),
            "double" when from.Kind is RuleTypeKind.Int or RuleTypeKind.Double => Value(argument) is { } number ? $"{number}.ToDouble()" : null,
            "date" or "timestamp" or "partialDate" when IsPlainText(from) => Value(argument) is { } text ? OfText(type, text) : null,
            _ => null,
        };
    }

    /// <summary>A value that stands in the rule itself, whatever document there is.</summary>
    private static string? Fold(Expression expression)
    {
        if (ExpressionWalk.Parts(expression).Any(p => p is NameExpression or MacroExpression))
        {
            return null;
        }

        var value = new Evaluator(new RuleContext(RuleEnvironment.Empty, null, null, 10_000)).Evaluate(expression, null);
        return value.Kind switch
        {
            RuleValueKind.Int => value.Int == long.MinValue ? null : $"rules.Of({value.Int.ToString(CultureInfo.InvariantCulture)}L)",
            RuleValueKind.Double when !double.IsNaN(value.Double) && !double.IsInfinity(value.Double) => $"rules.Of({value.Double.ToString("R", CultureInfo.InvariantCulture)}d)",
            RuleValueKind.Decimal => $"rules.Of({value.Decimal.ToString(CultureInfo.InvariantCulture)}m)",
            RuleValueKind.String when IsWellFormed(value.Text) => CSharp.Utf8(value.Text),
            RuleValueKind.Bool => $"rules.Of({(value.IsTrue ? "true" : "false")})",
            RuleValueKind.Date => OfText(RuleType.Of(value.Date.Type), $"rules.Of({CSharp.Utf8(value.Date.Text)})"),
            RuleValueKind.Duration => $"rules.Of({value.Duration.Months.ToString(CultureInfo.InvariantCulture)}m, {value.Duration.Ticks.ToString(CultureInfo.InvariantCulture)}L)",
            _ => null,
        };
    }

    // Half of a surrogate pair has no UTF-8.
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
