using ArticleSchema.Language.Rules;

namespace ArticleSchema.Language.Tests.Rules;

/// <summary>Evaluates expressions without a document, and writes what comes out as the tables do.</summary>
internal static class Expressions
{
    private const int Budget = 100_000;

    public static string Run(string expression, params (string Name, RuleValue Value)[] variables)
    {
        if (ExpressionParser.Parse(expression, out var error) is not { } parsed)
        {
            return "syntax: " + error!.Message;
        }

        RuleScope? scope = null;
        foreach (var (name, value) in variables)
        {
            scope = new RuleScope(scope, name, value);
        }

        var context = new RuleContext(RuleEnvironment.Empty, null, null, Budget);
        return Show(new Evaluator(context).Evaluate(parsed, scope));
    }

    public static string Show(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Unknown => "unknown",
        RuleValueKind.Error => "error",
        RuleValueKind.Null => "null",
        RuleValueKind.String => "'" + value.Text + "'",
        RuleValueKind.UInt => value.UInt.ToString(CultureInfo.InvariantCulture) + "u",
        RuleValueKind.Double => value.Double.ToString("R", CultureInfo.InvariantCulture) + "d",
        RuleValueKind.Bytes => "b" + string.Concat(value.Bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))),
        RuleValueKind.List => "[" + string.Join(", ", value.List.Select(Show)) + "]",
        RuleValueKind.Map => "{" + string.Join(", ", Enumerable.Range(0, value.Map.Count).Select(i => Show(value.Map.KeyAt(i)) + ": " + Show(value.Map.ValueAt(i)))) + "}",
        RuleValueKind.Type => value.Type.Name,
        _ => Conversions.ToText(value).Text,
    };
}
